/** Teeth, wounds, lesions and allergies of a record as letters name them. */
import { procedureSubject, sitesInWords } from '../../advice/subjects.ts'
import { recentWounds } from '../../facts/dental.ts'
import { findingsBySite } from '../../facts/dental-findings.ts'
import { isDental } from '../../facts/procedure.ts'
import type { ObservationEntry, ProcedureEntry } from '../../record/record.ts'
import { type Lang, numberInWords, type Text } from '../../values/text.ts'
import { dateInWords, known, type Source } from './input.ts'
import { oneLine, type Row } from './paper.ts'

/** Findings as a dentist or surgeon writes them. */
const findings: Readonly<Record<string, Text>> = {
  'tooth-unsalvageable': { nl: 'onherstelbaar', en: 'beyond repair' },
  'tooth-poor-prognosis': { nl: 'slechte prognose', en: 'poor prognosis' },
  'tooth-doubtful': { nl: 'dubieus', en: 'doubtful' },
  'furcation-grade': { nl: 'furcatie graad', en: 'furcation grade' },
  'tooth-partially-erupted': { nl: 'half ingesloten', en: 'partially erupted' },
  'tooth-mobility': { nl: 'mobiliteit graad', en: 'mobility grade' },
  'tooth-painful': { nl: 'pijnlijk', en: 'painful' },
  'pocket-depth': { nl: 'pocket', en: 'pocket' },
  'periapical-lesion': { nl: 'periapicale laesie', en: 'periapical lesion' },
  torus: { nl: 'torus', en: 'torus' },
  exostosis: { nl: 'exostose', en: 'exostosis' },
  'removable-denture': { nl: 'uitneembare prothese', en: 'removable denture' },
  'denture-trauma': { nl: 'drukplek door prothese', en: 'pressure sore from a denture' },
  'exposed-bone': { nl: 'blootliggend bot', en: 'exposed bone' },
  'bone-probed-through-fistula': { nl: 'bot sondeerbaar via fistel', en: 'bone probed through a fistula' },
  'intra-oral-fistula': { nl: 'intraorale fistel', en: 'intra-oral fistula' },
  'extra-oral-fistula': { nl: 'extraorale fistel', en: 'extra-oral fistula' },
  pain: { nl: 'pijn', en: 'pain' },
  infection: { nl: 'infectie', en: 'infection' },
  swelling: { nl: 'zwelling', en: 'swelling' },
  pus: { nl: 'etter', en: 'pus' },
  'unexplained-odontalgia': { nl: 'onverklaarde tandpijn', en: 'unexplained toothache' },
  'jaw-bone-ache': { nl: 'zeurende kaakpijn', en: 'dull ache of the jaw' },
  'sinus-pain': { nl: 'sinuspijn', en: 'sinus pain' },
  'altered-sensation': { nl: 'gevoelsstoornis lip of kin', en: 'altered sensation of lip or chin' },
  'unexplained-loose-teeth': { nl: 'losse tanden zonder verklaring', en: 'unexplained loose teeth' },
  'socket-not-filled': { nl: 'alveole niet met bot gevuld', en: 'socket not filled with bone' },
  'exposure-beyond-alveolus': { nl: 'aantasting voorbij de processus alveolaris', en: 'disease beyond the alveolar bone' },
  'pathological-fracture': { nl: 'pathologische fractuur', en: 'pathological fracture' },
  'oro-antral-communication': { nl: 'oro-antrale of oronasale verbinding', en: 'oro-antral or oro-nasal communication' },
  'osteolysis-to-border': { nl: 'osteolyse tot onderrand of sinusbodem', en: 'osteolysis to lower border or sinus floor' },
  'sequestrum-visible': { nl: 'zichtbaar sekwester', en: 'visible sequestrum' },
  'sequestrum-mobile': { nl: 'los sekwester', en: 'mobile sequestrum' },
  'sharp-bone-edge': { nl: 'scherpe botrand', en: 'sharp bone edge' },
  'maxillary-sinus-involved': { nl: 'sinus maxillaris aangetast', en: 'maxillary sinus involved' },
}

/** Findings at a lesion, in the order in which a letter tells them. */
export const lesionFindings: readonly string[] = Object.keys(findings).slice(Object.keys(findings).indexOf('exposed-bone'))

export const findingName = (code: string, lang: Lang): string => findings[code]?.[lang] ?? code

function findingInWords(o: ObservationEntry, lang: Lang): string | undefined {
  const name = findingName(o.code, lang)
  if (typeof o.value === 'number') return `${name} ${numberInWords(o.value, lang)}${o.code === 'pocket-depth' ? ' mm' : ''}`
  return o.value === true ? name : undefined
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const mouth: Text = { nl: 'Mond', en: 'Mouth' }
const tooth: Text = { nl: 'Element', en: 'Tooth' }

/** What was found tooth by tooth and site by site. */
export function toothRows({ c, lang }: Source): readonly Row[] {
  return findingsBySite(c).flatMap(({ site, findings: found }) => {
    const said = found.flatMap((o) => findingInWords(o, lang) ?? [])
    if (said.length === 0) return []
    const label =
      site === undefined ? mouth[lang] : site.tooth === undefined ? capital(sitesInWords([site])[lang]) : `${tooth[lang]} ${site.tooth}`
    return [{ label, value: said.join(', ') }]
  })
}

export const procedureName = (p: ProcedureEntry, lang: Lang): string => procedureSubject(p).name[lang]

export const plannedWork = ({ record }: Source): readonly ProcedureEntry[] =>
  record.procedures.filter((p) => p.status === 'planned' && isDental(p))

const urgency: Text = { nl: 'spoed', en: 'urgent' }
const noDay: Text = { nl: 'datum niet in het dossier', en: 'date not in the record' }

/** Planned work with its day. */
export function plannedWorkRows(s: Source): readonly Row[] {
  const { lang } = s
  return plannedWork(s).map((p) => {
    const day = p.date ? dateInWords(p.date.text, lang) : noDay[lang]
    return {
      label: procedureName(p, lang),
      value: p.urgent ? `${day} (${urgency[lang]})` : day,
      ...(p.date === undefined && { blank: true as const }),
    }
  })
}

const healing: Readonly<Record<string, Text>> = {
  healed: { nl: 'slijmvlies gesloten', en: 'mucosa closed' },
  open: { nl: 'slijmvlies niet gesloten', en: 'mucosa not closed' },
}
const healingUnknown: Text = { nl: 'genezing niet in het dossier', en: 'healing not in the record' }
const seen: Text = { nl: 'gezien', en: 'seen' }

/** Recent operations, and how each wound stands: "Extractie 26, 7 nov 2026: slijmvlies niet gesloten (gezien 21 nov 2026)". */
export function woundRows({ c, lang }: Source): readonly Row[] {
  return recentWounds(c).map(({ procedure, healing: looked, state }) => {
    const label = `${procedureName(procedure, lang)}${procedure.date ? `, ${dateInWords(procedure.date.text, lang)}` : ''}`
    const said = healing[state]?.[lang]
    if (said === undefined) return { label, value: healingUnknown[lang], blank: true }
    return { label, value: looked?.date ? `${said} (${seen[lang]} ${dateInWords(looked.date.text, lang)})` : said }
  })
}

const allergens: Readonly<Record<string, Text>> = {
  penicillin: { nl: 'penicilline', en: 'penicillin' },
  cephalosporin: { nl: 'cefalosporine', en: 'cephalosporin' },
  clindamycin: { nl: 'clindamycine', en: 'clindamycin' },
  doxycycline: { nl: 'doxycycline', en: 'doxycycline' },
  quinolone: { nl: 'chinolon', en: 'quinolone' },
  macrolide: { nl: 'macrolide', en: 'macrolide' },
  metronidazole: { nl: 'metronidazol', en: 'metronidazole' },
  iodine: { nl: 'jodium', en: 'iodine' },
  chlorhexidine: { nl: 'chloorhexidine', en: 'chlorhexidine' },
  chloramine: { nl: 'chlooramine', en: 'chloramine' },
  'hydrogen-peroxide': { nl: 'waterstofperoxide', en: 'hydrogen peroxide' },
  'local-anaesthetic': { nl: 'lokaal anestheticum', en: 'local anaesthetic' },
  zoledronate: { nl: 'zoledroninezuur', en: 'zoledronate' },
  bisphosphonate: { nl: 'bisfosfonaat', en: 'bisphosphonate' },
  denosumab: { nl: 'denosumab', en: 'denosumab' },
  paracetamol: { nl: 'paracetamol', en: 'paracetamol' },
  nsaid: { nl: 'NSAID', en: 'NSAID' },
}

const allergyWords = {
  label: { nl: 'Allergieën', en: 'Allergies' },
  none: { nl: 'geen bekend, volgens het dossier', en: 'none known, according to the record' },
  uncertain: { nl: 'onzeker', en: 'uncertain' },
} satisfies Record<string, Text>

/** Allergies on record; that none is known only where that was recorded. */
export function allergyRow({ record, lang }: Source): Row {
  const there = record.allergies.filter((a) => a.status === 'active' || a.status === 'uncertain')
  const named = there.map((a) => {
    const name = allergens[a.to]?.[lang] ?? oneLine(a.label)
    return a.status === 'uncertain' ? `${name} (${allergyWords.uncertain[lang]})` : name
  })
  const said = named.length > 0 ? [...new Set(named)].join(', ') : record.noKnownAllergy ? allergyWords.none[lang] : undefined
  return known(allergyWords.label, said, lang)
}
