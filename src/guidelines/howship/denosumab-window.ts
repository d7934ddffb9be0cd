/** Where does the planned day lie on the clock of denosumab 60 mg? Windows of AAOMS 2022, ECTS 2022 and UZ Leuven side by side, in calendar months. */
import { atLeast, under, within } from '../../engine/condition.ts'
import { aaomsWindowFrom, aaomsWindowTo, denosumab60ClockRuns, ectsWindowFrom, latestDose, latestDoseReached, monthsSinceDenosumab60, nextDenosumabDue } from '../../facts/denosumab.ts'
import { invasive, procedureDay, urgent } from '../../facts/procedure.ts'
import { months } from '../../values/quantity.ts'
import { table } from '../citations.ts'

const dates = { planned: procedureDay, aaomsFrom: aaomsWindowFrom, aaomsTo: aaomsWindowTo, ectsFrom: ectsWindowFrom, ectsTo: nextDenosumabDue, nextDose: nextDenosumabDue, latestDose }
const here = { invasive: 'yes', runs: 'yes', urgent: 'no' } as const
const windows = {
  nl: '[Vensters: {aaomsFrom} tot {aaomsTo} (AAOMS 2022) of {ectsFrom} tot {ectsTo} (ECTS, Leuven).] [Volgende injectie {nextDose}, uiterlijk {latestDose}.]',
  en: '[Windows: {aaomsFrom} to {aaomsTo} (AAOMS 2022) or {ectsFrom} to {ectsTo} (ECTS, Leuven).] [Next injection {nextDose}, no later than {latestDose}.]',
}
const say = (nl: string, en: string) => ({ nl: `${nl} ${windows.nl}`, en: `${en} ${windows.en}` })

export const denosumabWindow = table({
  decision: 'denosumab-window',
  authority: 'howship',
  actor: 'dentist',
  asks: { nl: 'Ligt de ingreep goed ten opzichte van de injecties denosumab 60 mg?', en: 'Is the procedure well timed between the injections of denosumab 60 mg?' },
  reads: { invasive, runs: denosumab60ClockRuns, urgent, since: monthsSinceDenosumab60, limit: latestDoseReached },
  outcomes: {
    'too-early': { stance: 'avoid', dates, says: say('{subject}: te vroeg, nog geen 3 maanden na de injectie.', '{subject}: too early, less than 3 months after the injection.') },
    'window-aaoms-2022': {
      stance: 'consider',
      dates,
      says: say('{subject}: in het venster van AAOMS 2022 (maand 3 tot 4); daarna hervatten 6-8 weken na de ingreep.', '{subject}: in the AAOMS 2022 window (months 3 to 4); then resume 6-8 weeks after the procedure.'),
    },
    'between-windows': { stance: 'avoid', dates, says: say('{subject}: tussen de vensters (maand 4 tot 5).', '{subject}: between the windows (months 4 to 5).') },
    'window-ects': {
      stance: 'recommend',
      dates,
      says: say('{subject}: in het venster van ECTS en UZ Leuven (maand 5 tot 6); volgende injectie 4-6 weken na de ingreep.', '{subject}: in the window of ECTS and UZ Leuven (months 5 to 6); next injection 4-6 weeks after the procedure.'),
    },
    'dose-due': {
      stance: 'inform',
      dates,
      says: {
        nl: '{subject}: de injectie is aan de beurt. Ingreep en injectie nu samen plannen[; injectie uiterlijk {latestDose}].',
        en: '{subject}: the injection is due. Plan procedure and injection together now[; injection no later than {latestDose}].',
      },
    },
    'rebound-limit': {
      stance: 'avoid',
      dates,
      actor: 'prescriber',
      says: {
        nl: '{subject}: de injectie is te laat[ (uiterlijk {latestDose})], kans op wervelfracturen door rebound. Eerst met de voorschrijver injectie of vervolgmiddel regelen, dan pas de ingreep.',
        en: '{subject}: the injection is too late[ (limit {latestDose})], risk of rebound vertebral fractures. First arrange injection or follow-on drug with the prescriber, only then the procedure.',
      },
    },
    'not-delayed-urgent': {
      stance: 'recommend',
      dates,
      says: { nl: '{subject}: spoed, niet uitstellen voor een venster. [Volgende injectie {nextDose}, uiterlijk {latestDose}.]', en: '{subject}: urgent, not delayed for a window. [Next injection {nextDose}, no later than {latestDose}.]' },
    },
  },
  rows: [
    { if: { invasive: 'no' }, then: 'silent', per: 'S0620' },
    { if: { invasive: 'yes', runs: 'no' }, then: 'silent', per: 'S0604' },
    { if: { invasive: 'yes', runs: 'yes', urgent: 'yes' }, then: 'not-delayed-urgent', per: 'S0634' },
    { if: { ...here, limit: 'no', since: under(months(3)) }, then: 'too-early', per: ['aaoms-2022: denosumab-timing', 'howship: windows'] },
    { if: { ...here, limit: 'no', since: within(months(3), months(4)) }, then: 'window-aaoms-2022', per: 'aaoms-2022: denosumab-timing' },
    { if: { ...here, limit: 'no', since: within(months(4), months(5)) }, then: 'between-windows', per: 'howship: windows' },
    { if: { ...here, limit: 'no', since: within(months(5), months(6)) }, then: 'window-ects', per: ['ects-2022: denosumab-window', 'S0604'] },
    { if: { ...here, limit: 'no', since: atLeast(months(6)) }, then: 'dose-due', per: ['ects-2022: denosumab-window', 'S0174'] },
    { if: { ...here, limit: 'yes' }, then: 'rebound-limit', per: ['ects-2022: denosumab-window', 'S0789'] },
  ],
  safest: ['rebound-limit', 'dose-due', 'too-early', 'between-windows', 'window-aaoms-2022', 'window-ects'],
})
