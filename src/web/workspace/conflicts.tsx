import type { Resource } from '@medplum/fhirtypes'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Lang } from '../../values/text.ts'
import { say } from '../words.ts'
import type { Outbox, Sending } from './outbox.ts'
import { call } from './session.ts'
import { frameWords } from './workspace-words.ts'
import { nameOf } from './writing.ts'

/** A value in a resource, by its place in it. */
type Leaf = readonly [place: string, value: string]

/** Every value of a resource with its place, without what the server adds. */
export function leavesOf(value: unknown, place = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [[place, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) =>
    place === '' && (key === 'meta' || key === 'id' || key === 'resourceType')
      ? []
      : leavesOf(inner, place === '' ? key : `${place}.${key}`),
  )
}

/** Where two versions differ: the place, and what each says. */
export function differences(
  mine: unknown,
  theirs: unknown,
): readonly { readonly place: string; readonly mine: string; readonly theirs: string }[] {
  const [a, b] = [new Map(leavesOf(mine)), new Map(leavesOf(theirs))]
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((place) => a.get(place) !== b.get(place))
    .map((place) => ({ place, mine: a.get(place) ?? '–', theirs: b.get(place) ?? '–' }))
}

/** Changes that somebody else was ahead of, and changes that the server refused: each stays until a person has looked at it. */
export function Conflicts({ outbox, lang }: { readonly outbox: Outbox; readonly lang: Lang }) {
  const { sendings } = useSyncExternalStore(outbox.subscribe, outbox.get)
  const stuck = sendings.filter((s) => s.state !== 'waiting')
  if (stuck.length === 0) return null
  return (
    <section className="ws-conflicts" role="alert">
      {stuck.map((s) =>
        s.state === 'conflict' ? (
          <Conflict key={s.id} of={s} outbox={outbox} lang={lang} />
        ) : (
          <Refused key={s.id} of={s} outbox={outbox} lang={lang} />
        ),
      )}
    </section>
  )
}

function Refused({ of, outbox, lang }: { readonly of: Sending; readonly outbox: Outbox; readonly lang: Lang }) {
  return (
    <div className="ws-conflict">
      <h2>{say(frameWords.refused, lang, { what: of.label[lang] })}</h2>
      {of.why && <p lang="en">{of.why}</p>}
      <div className="actions">
        <button type="button" className="button" onClick={() => outbox.settle(of.id, {})}>
          {say(frameWords.again, lang)}
        </button>
        <button type="button" className="quiet" onClick={() => outbox.settle(of.id, 'drop')}>
          {say(frameWords.dismiss, lang)}
        </button>
      </div>
    </div>
  )
}

function Conflict({ of, outbox, lang }: { readonly of: Sending; readonly outbox: Outbox; readonly lang: Lang }) {
  const [theirs, setTheirs] = useState<ReadonlyMap<string, Resource>>(new Map())
  useEffect(() => {
    void Promise.all(
      of.changes.map(async ({ resource }): Promise<[string, Resource] | undefined> => {
        const response = await call(`/fhir/R4/${nameOf(resource)}`).catch(() => undefined)
        return response?.ok ? [nameOf(resource), (await response.json()) as Resource] : undefined
      }),
    ).then((found) => setTheirs(new Map(found.filter((one) => one !== undefined))))
  }, [of])
  const rows = of.changes.flatMap(({ resource }) => {
    const is = theirs.get(nameOf(resource))
    return is ? differences(resource, is) : []
  })
  return (
    <div className="ws-conflict">
      <h2>{say(frameWords.conflict, lang, { what: of.label[lang] })}</h2>
      <p>{say(frameWords.conflictWhy, lang)}</p>
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{say(frameWords.mine, lang)}</th>
              <th scope="col">{say(frameWords.theirs, lang)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ place, mine, theirs: other }) => (
              <tr key={place}>
                <th scope="row">{place}</th>
                <td>
                  <bdi>{mine}</bdi>
                </td>
                <td>
                  <bdi>{other}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="actions">
        <button
          type="button"
          className="button"
          disabled={theirs.size === 0}
          onClick={() => outbox.settle(of.id, Object.fromEntries([...theirs].map(([name, is]) => [name, is.meta?.versionId ?? ''])))}
        >
          {say(frameWords.keepMine, lang)}
        </button>
        <button type="button" className="button" onClick={() => outbox.settle(of.id, 'drop')}>
          {say(frameWords.keepTheirs, lang)}
        </button>
      </div>
    </div>
  )
}
