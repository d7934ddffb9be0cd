/** Papers as they were sent: kept with the patient as `DocumentReference`, word for word. */
import type { DocumentReference, Resource } from '@medplum/fhirtypes'
import { isPaperKind, type Paper, type PaperKind, paperAsText } from '../../../outputs/papers/paper.ts'
import type { Lang } from '../../../values/text.ts'
import { newId, patientReference } from '../writing.ts'

export interface SentPaper {
  readonly id: string
  readonly kind: PaperKind
  readonly title: string
  /** ISO date and time. */
  readonly at: string
  readonly by: string | undefined
  readonly lang: Lang
  readonly text: string
}

const contentType = 'text/plain; charset=utf-8'

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text)
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

const fromBase64 = (data: string): string => new TextDecoder().decode(Uint8Array.from(atob(data), (char) => char.charCodeAt(0)))

/** @param paper as it was sent; @param by who sent it; @param at now, ISO date and time */
export function sentPaper(patient: string, paper: Paper, by: string, at: string): DocumentReference {
  return {
    resourceType: 'DocumentReference',
    id: newId(),
    status: 'current',
    docStatus: 'final',
    type: { text: paper.title },
    description: paper.kind,
    subject: patientReference(patient),
    date: at,
    author: [{ display: by }],
    content: [{ attachment: { contentType, language: paper.lang, data: toBase64(paperAsText(paper)), title: paper.title, creation: at } }],
  }
}

/** The words of an attachment; undefined when there are none that can be read. */
function wordsOf(data: string): string | undefined {
  try {
    return fromBase64(data)
  } catch {
    return undefined
  }
}

/** The papers among a patient's resources, newest first. What was entered in error is left out; other documents are not ours. */
export function sentPapersOf(resources: readonly Resource[]): readonly SentPaper[] {
  return resources
    .flatMap((r): SentPaper[] => {
      if (r.resourceType !== 'DocumentReference' || r.status === 'entered-in-error' || !isPaperKind(r.description ?? '')) return []
      const attachment = r.content?.[0]?.attachment
      const text = attachment?.contentType?.startsWith('text/plain') && attachment.data ? wordsOf(attachment.data) : undefined
      if (text === undefined) return []
      return [
        {
          id: r.id!,
          kind: r.description as PaperKind,
          title: attachment?.title ?? r.type?.text ?? '',
          at: r.date ?? '',
          by: r.author?.[0]?.display,
          lang: attachment?.language === 'en' ? 'en' : 'nl',
          text,
        },
      ]
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1))
}
