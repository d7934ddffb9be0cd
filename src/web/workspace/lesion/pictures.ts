/** Pictures of a lesion, as the record tells of them. */
import type { Media, Resource } from '@medplum/fhirtypes'
import type { Lang, Text } from '../../../values/text.ts'
import { dateText } from '../../words.ts'

/** What a picture shows, by the DICOM modality under which the server keeps it. */
export const pictureKinds = ['photo', 'panoramic', 'apical', 'cbct'] as const
export type PictureKind = (typeof pictureKinds)[number]

export const pictureNames: Readonly<Record<PictureKind, Text>> = {
  photo: { nl: 'foto', en: 'photograph' },
  panoramic: { nl: 'OPG', en: 'panoramic radiograph' },
  apical: { nl: 'apicale opname', en: 'periapical radiograph' },
  cbct: { nl: 'CBCT-beeld', en: 'CBCT image' },
}

const byModality: Readonly<Record<string, PictureKind>> = { XC: 'photo', PX: 'panoramic', IO: 'apical', CT: 'cbct' }

export interface Picture {
  readonly id: string
  /** Day, ISO. */
  readonly on: string | undefined
  readonly kind: PictureKind
  readonly note: string | undefined
  readonly media: Media
}

/** Pictures that belong to a lesion, oldest first; what was a mistake is left out. @param lesion "Condition/17" */
export const picturesOf = (resources: readonly Resource[], lesion: string): readonly Picture[] =>
  resources
    .filter(
      (r): r is Media =>
        r.resourceType === 'Media' && r.status !== 'entered-in-error' && (r.partOf ?? []).some((p) => p.reference === lesion),
    )
    .map((media) => ({
      id: media.id ?? '',
      on: media.createdDateTime?.slice(0, 10),
      kind: byModality[media.modality?.coding?.[0]?.code ?? ''] ?? 'photo',
      note: media.note?.[0]?.text,
      media,
    }))
    .toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))

/** Address of a picture. */
export const pictureAddress = (patient: string, id: string, size: 'thumb' | 'full'): string =>
  `/api/patients/${encodeURIComponent(patient)}/photos/${encodeURIComponent(id)}?size=${size}`

/** "Foto, 19 nov 2026: na het spoelen". */
export function pictureInWords({ kind, on, note }: Picture, lang: Lang): string {
  const name = pictureNames[kind][lang]
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${on ? `, ${dateText(on, lang)}` : ''}${note ? `: ${note}` : ''}`
}
