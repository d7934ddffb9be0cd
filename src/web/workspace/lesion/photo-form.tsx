import type { Media } from '@medplum/fhirtypes'
import { type FormEvent, useCallback, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import type { Text } from '../../../values/text.ts'
import { ChoiceField } from '../../choice-field.tsx'
import { dateText, say } from '../../words.ts'
import { useDraft } from '../drafts.ts'
import { isPast, NoteField, PastDayField, todayIso } from '../mouth/fields.tsx'
import { toggled } from '../mouth/finding-form.tsx'
import { procedureWords } from '../mouth/mouth-words.ts'
import { doneProcedure } from '../mouth/mouth-writing.ts'
import { writesTreatment } from '../mouth/rights.ts'
import { session } from '../session.ts'
import { newId } from '../writing.ts'
import type { LesionProps } from './lesion-part.ts'
import { lesionWords } from './lesion-words.ts'
import { dropWaiting, type PhotoSent, sendPhoto, sendWaiting, waitingPhotos } from './photo-queue.ts'
import { type PictureKind, pictureAddress, pictureKinds, pictureNames } from './pictures.ts'

interface Draft {
  readonly kind: PictureKind
  readonly on?: string | undefined
  readonly note: string
  readonly open?: boolean
}

const words = {
  add: { nl: 'Foto of röntgenopname toevoegen', en: 'Add a photograph or radiograph' },
  file: { nl: 'Bestand', en: 'File' },
  fileHint: {
    nl: 'JPEG, PNG of WebP, hoogstens 15 MB. Plaats en cameragegevens worden verwijderd. Voor diagnostiek blijft het origineel in het beeldarchief.',
    en: 'JPEG, PNG or WebP, at most 15 MB. Location and camera data are removed. For diagnosis the original stays in the image archive.',
  },
  kind: { nl: 'Wat is het?', en: 'What is it?' },
  taken: { nl: 'Gemaakt op', en: 'Taken on' },
  note: { nl: 'Onderschrift', en: 'Caption' },
  send: { nl: 'Toevoegen', en: 'Add' },
  sending: { nl: 'Wordt verstuurd', en: 'Sending' },
  stored: { nl: 'Opgeslagen.', en: 'Stored.' },
  waits: {
    nl: 'Geen verbinding: de foto wacht versleuteld op dit apparaat en gaat mee zodra deze pagina weer verbinding heeft.',
    en: 'No connection: the picture waits, encrypted, on this device and goes as soon as this page has a connection again.',
  },
  tooLarge: {
    nl: 'Geen verbinding, en deze foto is te groot (meer dan 5 MB) om hier te wachten. Probeer het opnieuw zodra er verbinding is.',
    en: 'No connection, and this picture is too large (more than 5 MB) to wait here. Try again as soon as there is a connection.',
  },
  refused: { nl: 'Deze foto is niet bewaard.', en: 'This picture was not kept.' },
  waiting: { nl: 'Wacht op verbinding', en: 'Waits for a connection' },
  drop: { nl: 'Niet versturen', en: 'Do not send' },
} as const satisfies Readonly<Record<string, Text>>

const radiographs = { panoramic: 'panoramic-radiograph', apical: 'apical-radiograph', cbct: 'cbct' } as const

/** Adds a picture to the lesion. A radiograph is also recorded as made, so that the advice knows of it. */
export function PhotoForm(props: LesionProps) {
  const { patient, lang, asOf, lesion, me } = props
  const id = useId()
  const now = useSyncExternalStore(session.subscribe, session.get)
  const vault = now.state === 'in' ? now.vault : undefined
  const [draft, set, clear] = useDraft<Draft>(`lesion/${patient.id}/${lesion.id}/photo`, { kind: 'photo', note: '', on: todayIso(asOf) })
  const { kind, on, note } = draft
  const [file, setFile] = useState<File>()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ readonly text: Text; readonly wrong: boolean }>()
  const [fresh, setFresh] = useState<readonly Media[]>([])
  const [, look] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const heard = useCallback((sent: PhotoSent): void => {
    if (sent.state === 'stored') setFresh((list) => [...list, sent.media])
    setSaid(
      sent.state === 'stored'
        ? { text: words.stored, wrong: false }
        : sent.state === 'waits'
          ? { text: words.waits, wrong: false }
          : { text: sent.state === 'refused' ? (sent.why ?? words.refused) : words.tooLarge, wrong: true },
    )
  }, [])
  useEffect(() => {
    if (!vault) return
    const again = (): void =>
      void sendWaiting(vault, patient.id).then((list) => {
        for (const sent of list) heard(sent)
        look((n) => n + 1)
      })
    again()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [vault, patient.id, heard])
  const waiting = vault ? waitingPhotos(vault, patient.id, lesion.reference) : []
  // Stored already, while the record that is open here does not tell of it yet.
  const known = new Set(patient.resources.flatMap((r) => (r.resourceType === 'Media' && r.id ? [r.id] : [])))
  const unseen = fresh.filter((m) => !known.has(m.id ?? '') && (m.partOf ?? []).some((p) => p.reference === lesion.reference))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!file || !vault || !isPast(on, asOf) || busy) return
    setBusy(true)
    setSaid({ text: words.sending, wrong: false })
    void sendPhoto(vault, { id: newId(), patient: patient.id, lesion: lesion.reference, on, kind, note }, file)
      .then((sent) => {
        heard(sent)
        if (sent.state !== 'stored' && sent.state !== 'waits') return
        if (kind !== 'photo' && writesTreatment(me.role) && !madeAlready(props, radiographs[kind], on))
          patient.save(
            [{ resource: doneProcedure(patient.id, { code: radiographs[kind], places: lesion.sites, on, reason: lesion.reference }) }],
            {
              nl: `${procedureWords[radiographs[kind]].nl} van ${dateText(on, 'nl')} vastgelegd`,
              en: `${procedureWords[radiographs[kind]].en} of ${dateText(on, 'en')} recorded`,
            },
          )
        setFile(undefined)
        if (input.current) input.current.value = ''
        clear()
        set((d) => ({ ...d, open: true }))
      })
      .catch(() => setSaid({ text: words.refused, wrong: true }))
      .finally(() => setBusy(false))
  }
  return (
    <details
      className="mo-form"
      open={draft.open ?? false}
      onToggle={(event) => toggled(event.currentTarget.open, draft.open ?? false, set)}
    >
      <summary>{say(words.add, lang)}</summary>
      <form onSubmit={submit}>
        <div className="field field-small">
          <label className="label" htmlFor={`${id}-file`}>
            {say(words.file, lang)}
          </label>
          <p className="why" id={`${id}-hint`}>
            {say(words.fileHint, lang)}
          </p>
          <input
            ref={input}
            id={`${id}-file`}
            className="le-file"
            type="file"
            accept="image/jpeg,image/png,image/webp"
            aria-describedby={`${id}-hint`}
            onChange={(event) => {
              setFile(event.target.files?.[0])
              setSaid(undefined)
            }}
          />
        </div>
        <ChoiceField
          small
          legend={say(words.kind, lang)}
          value={kind}
          options={pictureKinds.map((k) => ({ value: k, label: pictureNames[k][lang] }))}
          onChange={(next) => set((d) => ({ ...d, kind: next }))}
        />
        <PastDayField
          legend={say(words.taken, lang)}
          lang={lang}
          asOf={asOf}
          value={on}
          onChange={(next) => set((d) => ({ ...d, on: next }))}
        />
        <NoteField lang={lang} legend={say(words.note, lang)} value={note} onChange={(text) => set((d) => ({ ...d, note: text }))} />
        <button type="submit" className="button-main" disabled={!file || busy || !isPast(on, asOf)}>
          {say(words.send, lang)}
        </button>
        <p className={said?.wrong ? 'wrong' : 'soft'} role="status">
          {said && say(said.text, lang)}
        </p>
      </form>
      {unseen.length > 0 && (
        <ul className="le-pictures">
          {unseen.map((m) => (
            <li key={m.id}>
              <img src={pictureAddress(patient.id, m.id!, 'thumb')} alt={say(lesionWords.pictures, lang)} />
            </li>
          ))}
        </ul>
      )}
      {waiting.length > 0 && (
        <ul className="le-plan-list">
          {waiting.map((w) => (
            <li key={w.id}>
              <span>
                {say(words.waiting, lang)}: <bdi>{w.name}</bdi>
              </span>
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  if (vault) dropWaiting(vault, patient.id, w.id)
                  look((n) => n + 1)
                }}
              >
                {say(words.drop, lang)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

/** Is the making of it on record already? */
const madeAlready = ({ patient }: LesionProps, code: string, on: string): boolean =>
  patient.resources.some(
    (r) =>
      r.resourceType === 'Procedure' &&
      r.status === 'completed' &&
      (r.code?.coding ?? []).some((c) => c.code === code) &&
      r.performedDateTime?.slice(0, 10) === on,
  )
