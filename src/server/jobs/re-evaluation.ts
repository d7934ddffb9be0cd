/** When the knowledge changes, patients who were advised before are looked at again, and the journal says what is different for them. */
import { sql } from 'kysely'
import type { Advice } from '../../advice/advice.ts'
import type { Database } from '../database/tables.ts'
import type { Journal } from '../journal/journal.ts'
import type { Viewer } from '../store/viewer.ts'
import type { Handler } from './jobs.ts'

export const reEvaluation = 're-evaluation'

interface Patient {
  readonly patient: string
}

/**
 * Adds a job for each patient of the record whose last advice in the journal is of another knowledge version. Every server may ask for it at its start: a
 * patient gets one job.
 * @returns how many jobs were added
 */
export async function planReEvaluation(db: Database, knowledgeVersion: string, due: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into job (queue, key, content, due)
    select ${reEvaluation}, ${`${knowledgeVersion} `}::text || p.id, json_build_object('patient', p.id), ${due}::timestamptz
    from resource p
    cross join lateral (
      select knowledge from journal j where j.patient = p.id and j.kind = 'advised' order by j.at desc, j.id desc limit 1) last
    where p.type = 'Patient' and not p.deleted and last.knowledge <> ${knowledgeVersion}
    on conflict do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** The handler of those jobs. @param adviceFor advice of today, under the site's protocol; undefined for a patient who is no longer in the record */
export const reEvaluate =
  (journal: Journal, adviceFor: (viewer: Viewer, patient: string) => Promise<Advice | undefined>): Handler<Patient> =>
  async ({ content: { patient } }) => {
    const viewer: Viewer = { role: 'system' }
    const advice = await adviceFor(viewer, patient)
    if (advice) await journal.advised(viewer, patient, advice, 'knowledge')
  }
