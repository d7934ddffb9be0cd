/**
 * The advice journal: what was advised for a patient, on which facts, with which knowledge, and what the clinician did with it. Nothing in it is changed or
 * taken away. Who may see the patient may read it; the store's own condition asks that in the database.
 */
import { createHash, randomUUID } from 'node:crypto'
import { badRequest, forbidden, notFound, OperationOutcomeError } from '@medplum/core'
import type { OperationOutcome } from '@medplum/fhirtypes'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Advice, Recommendation } from '../../advice/advice.ts'
import type { Database, Tables } from '../database/tables.ts'
import { type Audit, visible } from '../store/fhir-store.ts'
import { may, type Viewer } from '../store/viewer.ts'

/** One recommendation as it was given. With the knowledge version it says everything: texts and sources follow from it. */
export type Given = Pick<Recommendation, 'decision' | 'outcome' | 'subject' | 'authority' | 'because'>

/** A question that is answered otherwise than the last time; an empty list: the question did not arise. */
export interface Change {
  readonly decision: string
  readonly subject: string | null
  readonly was: readonly string[]
  readonly is: readonly string[]
}

/** Why there was advice: somebody asked, or the knowledge changed. */
export type Occasion = 'asked' | 'knowledge'

interface Advised {
  readonly occasion: Occasion
  readonly asOf: string
  readonly protocol: string
  readonly recommendations: readonly Given[]
  /** Facts that were asked for. */
  readonly missing: readonly string[]
  /** Against the entry before; null for a patient's first. */
  readonly changes: readonly Change[] | null
}

/** What a clinician did with a recommendation. */
export interface Response {
  readonly decision: string
  readonly subject: string | null
  readonly outcome: string
  readonly response: 'accepted' | 'deferred' | 'overridden'
  /** In the clinician's words; needed unless it was accepted. */
  readonly reason: string | null
  /** Of a deferral: the day to ask again ("2026-12-01"). */
  readonly until?: string
}

/** Feedback on a card, as CDS Hooks sends it: https://cds-hooks.hl7.org/2.0/#feedback. It names no patient. */
export interface CardFeedback {
  readonly service: string
  readonly card: string
  readonly outcome: 'accepted' | 'overridden'
  readonly acceptedSuggestions: readonly string[]
  readonly overrideReason: { readonly system?: string; readonly code: string; readonly display?: string } | null
  readonly comment: string | null
  /** When it was done, as the client says. */
  readonly at: string
  readonly client: string | null
}

interface Written {
  readonly id: string
  readonly at: Date
  /** Null: Howship itself. */
  readonly person: string | null
  /** The person's name as it is now. */
  readonly name?: string | null
  /** The knowledge version of the advice; null for an answer to advice that is not in the journal. */
  readonly knowledge: string | null
}
/** An entry of a patient's journal. `advice` of an answer: the entry it answers, when that is there. */
export type JournalEntry = Written &
  (({ readonly kind: 'advised' } & Advised) | ({ readonly kind: 'answered'; readonly advice: string | null } & Response))

export interface Journal {
  /** Keeps what was advised, unless the last entry of advice for this patient says the same. @returns what is kept now, and whether it is new */
  readonly advised: (
    viewer: Viewer,
    patient: string,
    advice: Advice,
    occasion?: Occasion,
  ) => Promise<{ readonly kept: boolean; readonly changes: readonly Change[] | null }>
  /** Keeps what was done with a recommendation. @returns the entry's id @throws OperationOutcomeError when it may not be answered, or not like this */
  readonly answered: (viewer: Viewer, patient: string, response: Response) => Promise<string>
  /** A patient's entries, newest first. @param options.before an entry's id: only what is older @throws OperationOutcomeError outside the care teams */
  readonly of: (
    viewer: Viewer,
    patient: string,
    options?: { readonly limit?: number; readonly before?: string },
  ) => Promise<readonly JournalEntry[]>
  /** Keeps feedback on a card. */
  readonly feedback: (entry: CardFeedback) => Promise<void>
}

/** Letters in a reason or comment. */
const longest = 2000

const refuse = (outcome: OperationOutcome, text: string): never => {
  throw new OperationOutcomeError({ ...outcome, issue: [{ ...outcome.issue![0]!, details: { text } }] } as OperationOutcome)
}

const wrong = (text: string): never => {
  throw new OperationOutcomeError(badRequest(text))
}

const given = ({ decision, outcome, subject, authority, because }: Recommendation): Given => ({
  decision,
  outcome,
  subject,
  authority,
  because,
})

/** Outcomes by question. A checklist gives several. */
function byQuestion(recommendations: readonly Given[]): Map<string, { decision: string; subject: string | null; outcomes: string[] }> {
  const found = new Map<string, { decision: string; subject: string | null; outcomes: string[] }>()
  for (const { decision, subject, outcome } of recommendations) {
    const question = JSON.stringify([decision, subject])
    const known = found.get(question)
    if (known) known.outcomes.push(outcome)
    else found.set(question, { decision, subject, outcomes: [outcome] })
  }
  return found
}

/** What is answered otherwise now, question by question. */
export function changesBetween(before: readonly Given[], now: readonly Given[]): readonly Change[] {
  const [was, is] = [byQuestion(before), byQuestion(now)]
  return [...new Map([...was, ...is])].flatMap(([question, { decision, subject }]): Change[] => {
    const [w, i] = [was.get(question)?.outcomes ?? [], is.get(question)?.outcomes ?? []]
    return w.length === i.length && w.every((outcome) => i.includes(outcome)) ? [] : [{ decision, subject, was: w, is: i }]
  })
}

interface Last {
  readonly id: string
  readonly knowledge: string | null
  readonly hash: string | null
  readonly content: Advised
}

/** The last advice kept for a patient. */
async function lastAdvice(db: Kysely<Tables> | Transaction<Tables>, patient: string): Promise<Last | undefined> {
  const row = await db
    .selectFrom('journal')
    .select(['id', 'hash', 'knowledge', 'content'])
    .where('patient', '=', patient)
    .where('kind', '=', 'advised')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, content: JSON.parse(row.content) as Advised }
}

/** The journal in this database. Deeds go to the audit, and are safe there before anything is answered. */
export function journal(db: Database, audit: Audit): Journal {
  const target = (patient: string): string => `Patient/${patient}/journal`

  async function assertSees(viewer: Viewer, patient: string): Promise<void> {
    const { rows } = await sql<{ sees: boolean }>`
      select ${visible(viewer)} as sees from (select ${patient}::text as patient) resource`.execute(db)
    if (rows[0]?.sees) return
    audit.note(viewer, { action: 'refused', target: target(patient), patient, outcome: 'refused' })
    refuse(notFound, `There is no Patient/${patient}, or it belongs to a patient outside your care teams.`)
  }

  function assertMay(viewer: Viewer, action: 'read' | 'update', patient: string): void {
    if (may(viewer, action, 'GuidanceResponse')) return
    audit.note(viewer, { action: 'refused', target: target(patient), patient, outcome: 'refused', detail: { wanted: action } })
    refuse(forbidden, action === 'read' ? 'This role may not read the advice journal.' : 'This role may not answer advice.')
  }

  return {
    async advised(viewer, patient, advice, occasion = 'asked') {
      await assertSees(viewer, patient)
      const recommendations = advice.recommendations.map(given)
      const missing = advice.missing.map((m) => m.fact)
      // The day is left out: tomorrow the same facts say the same.
      const hash = createHash('sha256')
        .update(JSON.stringify([advice.knowledgeVersion, advice.protocol, recommendations, missing]))
        .digest('hex')
      const keep = async (transaction: Transaction<Tables>): Promise<readonly Change[] | null | undefined> => {
        // One at a time for a patient: two screens that open at once keep it once.
        await sql`select pg_advisory_xact_lock(hashtextextended(${target(patient)}, 0))`.execute(transaction)
        const last = await lastAdvice(transaction, patient)
        if (last?.hash === hash) return undefined
        const changes = last ? changesBetween(last.content.recommendations, recommendations) : null
        const content: Advised = { occasion, asOf: advice.asOf, protocol: advice.protocol, recommendations, missing, changes }
        await transaction
          .insertInto('journal')
          .values({
            id: randomUUID(),
            patient,
            person: viewer.person ?? null,
            kind: 'advised',
            knowledge: advice.knowledgeVersion,
            hash,
            content: JSON.stringify(content),
          })
          .execute()
        return changes
      }
      const same = (await lastAdvice(db, patient))?.hash === hash
      const changes = same ? undefined : await db.transaction().execute(keep)
      const kept = changes !== undefined
      audit.note(viewer, { action: 'advise', target: `Patient/${patient}/$advice`, patient, outcome: 'done', detail: { kept } })
      if (kept) await audit.flush()
      return { kept, changes: kept ? changes : [] }
    },

    async answered(viewer, patient, { decision, subject, outcome, response, reason, until }) {
      assertMay(viewer, 'update', patient)
      await assertSees(viewer, patient)
      const words = reason?.trim() ?? ''
      if (!['accepted', 'deferred', 'overridden'].includes(response)) wrong('Advice is accepted, deferred or overridden.')
      if (words === '' && response !== 'accepted') wrong('Give the reason why the advice is not followed now.')
      if (words.length > longest) wrong(`A reason has at most ${longest} letters.`)
      if (until !== undefined && (response !== 'deferred' || !/^\d{4}-\d\d-\d\d$/.test(until)))
        wrong('Only a deferral has a day to ask again, written as 2026-12-01.')
      const last = await lastAdvice(db, patient)
      const told = last?.content.recommendations.some((r) => r.decision === decision && r.subject === subject && r.outcome === outcome)
      const found = told ? last : undefined
      const id = randomUUID()
      await db
        .insertInto('journal')
        .values({
          id,
          patient,
          person: viewer.person ?? null,
          kind: 'answered',
          knowledge: found?.knowledge ?? null,
          content: JSON.stringify({
            advice: found?.id ?? null,
            decision,
            subject,
            outcome,
            response,
            reason: words || null,
            ...(until !== undefined && { until }),
          }),
        })
        .execute()
      audit.note(viewer, { action: 'create', target: `${target(patient)}/${id}`, patient, outcome: 'done', detail: { decision, response } })
      await audit.flush()
      return id
    },

    async of(viewer, patient, { limit = 100, before } = {}) {
      assertMay(viewer, 'read', patient)
      await assertSees(viewer, patient)
      const rows = await db
        .selectFrom('journal')
        .leftJoin('person', 'person.id', 'journal.person')
        .select(['journal.id', 'at', 'person', 'person.name', 'kind', 'knowledge', 'content'])
        .where('patient', '=', patient)
        .$if(before !== undefined, (q) =>
          q.where(sql<boolean>`(at, journal.id) < (select at, id from journal where id = ${before} and patient = ${patient})`),
        )
        .orderBy('at', 'desc')
        .orderBy('journal.id', 'desc')
        .limit(Math.max(1, Math.min(limit, 1000)))
        .execute()
      audit.note(viewer, { action: 'read', target: target(patient), patient, outcome: 'done', detail: { found: rows.length } })
      return rows.map(({ content, ...row }) => ({ ...row, ...(JSON.parse(content) as object) }) as JournalEntry)
    },

    async feedback(entry) {
      const id = randomUUID()
      const content = { ...entry, comment: entry.comment?.slice(0, longest) ?? null }
      await db
        .insertInto('journal')
        .values({ id, patient: null, person: null, kind: 'feedback', knowledge: null, content: JSON.stringify(content) })
        .execute()
      audit.note(
        { role: 'system' },
        { action: 'create', target: `feedback/${id}`, patient: null, outcome: 'done', detail: { client: entry.client } },
      )
      await audit.flush()
    },
  }
}
