import { type ReactNode, useId } from 'react'
import { type Lang, numberInWords } from '../values/text.ts'
import { type Answers, allergyAnswers, companions, consultProcedures, type DrugAnswer, indications, urgencies, uses } from './answers.ts'
import { ChoiceField } from './choice-field.tsx'
import { type DrugQuestions, drugNamed, drugsOf, type FollowUp, givenByInjection } from './consult-drugs.ts'
import { DateField } from './date-field.tsx'
import { DrugField } from './drug-field.tsx'
import { ToothField } from './tooth-field.tsx'
import {
  allergyNames,
  companionNames,
  indicationNames,
  intervalNames,
  procedureGroups,
  procedureNames,
  say,
  urgencyNames,
  useNames,
  wholeMouth,
  words,
} from './words.ts'

/** A choice is a step back in the browser's history; a letter typed is not. */
export type Change = (answers: Answers, kind: 'step' | 'typing') => void

interface FormProps {
  readonly lang: Lang
  readonly answers: Answers
  readonly open: readonly FollowUp[]
  readonly drugQuestions: readonly DrugQuestions[]
  readonly onChange: Change
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** One answer taken away or put in. */
function withAnswer<K extends keyof Answers>(answers: Answers, key: K, value: Answers[K] | undefined): Answers {
  const { [key]: _, ...rest } = answers
  return (value === undefined ? rest : { ...rest, [key]: value }) as Answers
}

/** The questions of the quick consult: two to begin with, then those that still matter. */
export function QuestionForm({ lang, answers, open, drugQuestions, onChange }: FormProps) {
  const choose =
    <K extends keyof Answers>(key: K) =>
    (value: Answers[K]) =>
      onChange(withAnswer(answers, key, value), 'step')
  const named = <T extends string>(list: readonly T[], names: Readonly<Record<T, { nl: string; en: string }>>) =>
    list.map((value) => ({ value, label: names[value][lang] }))
  return (
    <form className="questions" onSubmit={(event) => event.preventDefault()}>
      <ProcedureQuestion lang={lang} answers={answers} onChange={onChange} />
      <DrugQuestion lang={lang} answers={answers} drugQuestions={drugQuestions} onChange={onChange} />
      {open.includes('indication') && (
        <ChoiceField
          legend={say(words.askIndication, lang)}
          why={say(words.whyIndication, lang)}
          options={named(indications, indicationNames)}
          value={answers.indication}
          onChange={choose('indication')}
        />
      )}
      {open.includes('companion') && (
        <ChoiceField
          legend={say(words.askCompanion, lang)}
          why={say(words.whyCompanion, lang)}
          options={named(companions, companionNames)}
          value={answers.companion}
          onChange={choose('companion')}
        >
          {answers.companion === 'inhibitor' && !drugsOf(answers).some(({ beside }) => beside) && (
            <DrugField
              lang={lang}
              label={say(words.whichInhibitor, lang)}
              onPick={(name) =>
                onChange({ ...answers, drugs: [...drugsOf(answers).filter((drug) => drug.name !== name), { name, beside: true }] }, 'step')
              }
            />
          )}
        </ChoiceField>
      )}
      {open.includes('urgency') && (
        <ChoiceField
          legend={say(words.askUrgency, lang)}
          why={say(words.whyUrgency, lang)}
          options={named(urgencies, urgencyNames)}
          value={answers.urgency}
          onChange={choose('urgency')}
        />
      )}
      {open.includes('penicillin') && (
        <ChoiceField
          legend={say(words.askPenicillin, lang)}
          why={say(words.whyPenicillin, lang)}
          options={named(allergyAnswers, allergyNames)}
          value={answers.penicillin}
          onChange={choose('penicillin')}
        />
      )}
      {open.includes('egfr') && <KidneyQuestion lang={lang} answers={answers} onChange={onChange} />}
    </form>
  )
}

function ProcedureQuestion({ lang, answers, onChange }: Pick<FormProps, 'lang' | 'answers' | 'onChange'>) {
  const id = useId()
  const { procedure } = answers
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {say(words.askProcedure, lang)}
      </label>
      <p className="why" id={`${id}-why`}>
        {say(words.whyProcedure, lang)}
      </p>
      <select
        id={id}
        aria-describedby={`${id}-why`}
        value={procedure ?? ''}
        onChange={(event) =>
          onChange(
            withAnswer(
              answers,
              'procedure',
              consultProcedures.find((code) => code === event.target.value),
            ),
            'step',
          )
        }
      >
        <option value="">{say(words.chooseProcedure, lang)}</option>
        {procedureGroups.map(({ name, members }) => (
          <optgroup key={name.en} label={name[lang]}>
            {members.map((code) => (
              <option key={code} value={code}>
                {procedureNames[code][lang]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {procedure && !wholeMouth.has(procedure) && (
        <ToothField lang={lang} teeth={answers.teeth} onChange={(teeth) => onChange({ ...answers, teeth }, 'typing')} />
      )}
      {procedure && (
        <DateField
          lang={lang}
          whole
          legend={say(words.askWhen, lang)}
          hint={say(words.whenHint, lang)}
          value={answers.on}
          onChange={(on) => onChange(withAnswer(answers, 'on', on), 'typing')}
        />
      )}
    </div>
  )
}

function DrugQuestion({ lang, answers, drugQuestions, onChange }: Omit<FormProps, 'open'>) {
  const id = useId()
  const { drugs } = answers
  const list = drugsOf(answers)
  const setDrug = (index: number, drug: DrugAnswer | undefined, kind: 'step' | 'typing'): void =>
    onChange({ ...answers, drugs: list.flatMap((old, i) => (i !== index ? [old] : drug ? [drug] : [])) }, kind)
  return (
    <fieldset className="field" aria-describedby={`${id}-why`}>
      <legend>{say(words.askDrug, lang)}</legend>
      <p className="why" id={`${id}-why`}>
        {say(words.whyDrug, lang)}
      </p>
      {list.map((drug, i) => (
        <DrugCard
          key={drug.name}
          lang={lang}
          drug={drug}
          asked={drugQuestions[i] ?? { strengths: [], intervals: [] }}
          onChange={(changed, kind) => setDrug(i, changed, kind)}
          onRemove={() => setDrug(i, undefined, 'step')}
        />
      ))}
      {typeof drugs === 'string' ? (
        <div className="said">
          <p>{say(drugs === 'nothing' ? words.nothing : words.unknownDrug, lang)}</p>
          <button type="button" className="quiet" onClick={() => onChange({ ...answers, drugs: [] }, 'step')}>
            {say(words.noDrugHere, lang)}
          </button>
        </div>
      ) : (
        <>
          <DrugField
            lang={lang}
            label={say(list.length > 0 ? words.anotherDrug : words.drugHint, lang)}
            onPick={(name) => {
              if (list.every((drug) => drug.name !== name)) onChange({ ...answers, drugs: [...list, { name }] }, 'step')
            }}
          />
          {list.length === 0 && (
            <div className="choices">
              <button type="button" className="choice-button" onClick={() => onChange({ ...answers, drugs: 'unknown' }, 'step')}>
                {say(words.unknownDrug, lang)}
              </button>
              <button type="button" className="choice-button" onClick={() => onChange({ ...answers, drugs: 'nothing' }, 'step')}>
                {say(words.nothing, lang)}
              </button>
            </div>
          )}
        </>
      )}
    </fieldset>
  )
}

function DrugCard(props: {
  readonly lang: Lang
  readonly drug: DrugAnswer
  readonly asked: DrugQuestions
  readonly onChange: (drug: DrugAnswer, kind: 'step' | 'typing') => void
  readonly onRemove: () => void
}) {
  const { lang, drug, asked, onChange } = props
  const found = drugNamed(drug.name)
  const name = found ? capital(found.brand?.name ?? found.substance.name[lang]) : drug.name
  const injected = givenByInjection(drug)
  const about = found && [
    found.brand && found.substance.name[lang],
    found.strengthMg !== undefined && `${numberInWords(found.strengthMg, lang)} mg`,
  ]
  const put = <K extends keyof DrugAnswer>(key: K, value: DrugAnswer[K] | undefined, kind: 'step' | 'typing'): void => {
    const { [key]: _, ...rest } = drug
    onChange((value === undefined ? rest : { ...rest, [key]: value }) as DrugAnswer, kind)
  }
  const strengthLabel = (mg: number): string => {
    const use = [...new Set(found?.substance.dosings.filter((dosing) => dosing.mg === mg).map((dosing) => dosing.use[lang]))]
    return `${numberInWords(mg, lang)} mg${use.length === 1 ? ` (${use[0]})` : ''}`
  }
  const planned = drug.use === 'planned'
  return (
    <section className="drug" aria-label={name}>
      <div className="drug-head">
        <p>
          <strong>{name}</strong> {about && <span className="soft">{about.filter(Boolean).join(' ')}</span>}
        </p>
        <button type="button" className="remove" aria-label={say(words.removeDrug, lang, { name })} onClick={props.onRemove}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" />
          </svg>
        </button>
      </div>
      {!found && <p className="wrong">{say(words.notRecognised, lang)}</p>}
      {asked.strengths.length > 0 && (
        <ChoiceField
          small
          legend={say(words.askStrength, lang)}
          options={asked.strengths.map((mg) => ({ value: mg, label: strengthLabel(mg) }))}
          value={drug.strengthMg}
          onChange={(mg) => put('strengthMg', mg, 'step')}
        />
      )}
      {asked.intervals.length > 0 && (
        <ChoiceField
          small
          legend={say(words.askInterval, lang)}
          options={asked.intervals.map((days) => ({ value: days, label: intervalNames[days]?.[lang] ?? `${days} d` }))}
          value={drug.everyDays}
          onChange={(days) => put('everyDays', days, 'step')}
        />
      )}
      <ChoiceField
        small
        legend={say(words.askUse, lang)}
        options={uses.map((use) => ({ value: use, label: useNames[use][lang] }))}
        value={drug.use ?? 'now'}
        onChange={(use) => put('use', use === 'now' ? undefined : use, 'step')}
      />
      {!planned && (
        <>
          <div className="dates">
            {(injected || drug.use === 'stopped') && (
              <DateField
                lang={lang}
                legend={say(injected ? words.askLastInjection : words.askEnd, lang)}
                value={drug.last}
                onChange={(last) => put('last', last, 'typing')}
              />
            )}
            <DateField
              lang={lang}
              legend={say(words.askSince, lang)}
              value={drug.since}
              onChange={(since) => put('since', since, 'typing')}
            />
          </div>
          <p className="why">
            {say(words.whyTime, lang)} {say(words.partial, lang)}
          </p>
        </>
      )}
    </section>
  )
}

function KidneyQuestion({ lang, answers, onChange }: Pick<FormProps, 'lang' | 'answers' | 'onChange'>): ReactNode {
  const id = useId()
  const { egfr } = answers
  return (
    <fieldset className="field" aria-describedby={`${id}-why`}>
      <legend>{say(words.askEgfr, lang)}</legend>
      <p className="why" id={`${id}-why`}>
        {say(words.whyEgfr, lang)}
      </p>
      <div className="choices">
        <span className="measured">
          <input
            aria-label={`${say(words.askEgfr, lang)} ${say(words.egfrUnit, lang)}`}
            inputMode="numeric"
            autoComplete="off"
            value={typeof egfr === 'number' ? egfr : ''}
            onChange={(event) => {
              const digits = event.target.value.replace(/\D/g, '').slice(0, 3)
              const value = Number(digits)
              onChange(withAnswer(answers, 'egfr', digits === '' || value < 1 ? undefined : Math.min(value, 200)), 'typing')
            }}
          />
          <span className="soft">{say(words.egfrUnit, lang)}</span>
        </span>
        <label className="choice">
          <input
            type="checkbox"
            checked={egfr === 'unknown'}
            onChange={(event) => onChange(withAnswer(answers, 'egfr', event.target.checked ? 'unknown' : undefined), 'step')}
          />
          <span>{say(words.unknown, lang)}</span>
        </label>
      </div>
    </fieldset>
  )
}
