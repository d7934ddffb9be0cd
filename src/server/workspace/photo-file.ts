/**
 * A picture as it is kept: decoded, turned upright, made no larger than a screen needs, and written anew as JPEG. Whatever the file carried beside its pixels
 * (place, camera, scripts) stays behind; what it is, is told by its bytes, never by its name.
 */
import type { Text } from '../../values/text.ts'

/** Largest file, bytes. */
export const largestPhoto = 15 * 1024 * 1024
/** Most pixels that are decoded: a camera has up to 50 million, a decompression bomb has more. */
const mostPixels = 64_000_000
/** Longest side that is kept, pixels. */
const longestSide = 2560
/** Largest picture that is kept, bytes: what FHIR servers take in one Binary. */
const largestKept = 1_000_000
/** Longest side and quality of JPEG, until one is small enough; a photograph of a mouth mostly is at the first or second. */
const attempts = [
  [2560, 86],
  [2560, 76],
  [2048, 80],
  [1600, 76],
  [1280, 70],
  [960, 60],
] as const
/** Longest side of a thumbnail, pixels. */
const thumbSide = 320

/** A picture that cannot be kept, and why, for the person who sent it. */
export class PhotoRefused extends Error {
  readonly said: Text
  constructor(said: Text) {
    super(said.en)
    this.said = said
  }
}

export interface KeptPhoto {
  /** JPEG. */
  readonly full: Buffer
  /** JPEG, at most 320 pixels. */
  readonly thumb: Buffer
  /** Of `full`, pixels. */
  readonly width: number
  readonly height: number
}

export type Sniffed = 'jpeg' | 'png' | 'webp' | 'heic' | 'empty' | 'other'

/** What a file is, by its first bytes. */
export function sniffed(file: Uint8Array): Sniffed {
  if (file.length === 0) return 'empty'
  const text = (from: number, to: number): string => String.fromCharCode(...file.subarray(from, to))
  if (file[0] === 0xff && file[1] === 0xd8 && file[2] === 0xff) return 'jpeg'
  if (text(0, 8) === '\u0089PNG\r\n\u001a\n') return 'png'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  if (text(4, 8) === 'ftyp' && /^(?:hei[cfmsx]|hev[cmsx]|mif1|msf1|avi[fs])/.test(text(8, 12))) return 'heic'
  return 'other'
}

const accepted: Text = { nl: 'Kies een JPEG-, PNG- of WebP-bestand.', en: 'Choose a JPEG, PNG or WebP file.' }
const refusals = {
  empty: { nl: `Dit bestand is leeg. ${accepted.nl}`, en: `This file is empty. ${accepted.en}` },
  heic: {
    nl: 'Dit is een HEIC- of AVIF-foto, en die leest Howship niet. Zet de camera op “meest compatibel” of bewaar de foto als JPEG.',
    en: 'This is a HEIC or AVIF picture, which Howship does not read. Set the camera to “most compatible” or save the picture as JPEG.',
  },
  other: {
    nl: `Dit bestand is geen foto die Howship kan lezen. ${accepted.nl}`,
    en: `This file is not a picture that Howship can read. ${accepted.en}`,
  },
  broken: {
    nl: 'Deze foto is beschadigd en kan niet worden gelezen. Maak of bewaar hem opnieuw.',
    en: 'This picture is damaged and cannot be read. Take or save it again.',
  },
  tooMany: {
    nl: 'Deze foto heeft te veel beeldpunten (meer dan 64 miljoen). Verklein hem en probeer opnieuw.',
    en: 'This picture has too many pixels (more than 64 million). Make it smaller and try again.',
  },
  none: {
    nl: 'Op deze server kunnen geen foto’s worden verwerkt. Vraag de beheerder.',
    en: 'This server cannot process pictures. Ask the administrator.',
  },
} as const satisfies Readonly<Record<string, Text>>
export const tooLarge: Text = {
  nl: 'Deze foto is groter dan 15 MB. Verklein hem en probeer opnieuw.',
  en: 'This picture is larger than 15 MB. Make it smaller and try again.',
}

type Sharp = typeof import('sharp').default
let loading: Promise<Sharp> | undefined

/** Loaded at the first picture: a server without pictures does not wait for it, and one on a platform without it runs all the same. */
function decoder(): Promise<Sharp> {
  loading ??= import('sharp').then(({ default: sharp }) => {
    // Only these three are ever decoded, whatever a file claims to be.
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] })
    sharp.concurrency(1)
    sharp.cache(false)
    return sharp
  })
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

let last: Promise<unknown> = Promise.resolve()
/** One at a time: decoding takes up to 250 MB. */
function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const done = last.then(job, job)
  last = done.catch(() => {})
  return done
}

/** Re-encodes a picture. @param file as it was sent @throws PhotoRefused with the reason in words */
export function keptPhoto(file: Buffer): Promise<KeptPhoto> {
  const kind = sniffed(file)
  if (kind === 'empty' || kind === 'heic' || kind === 'other') return Promise.reject(new PhotoRefused(refusals[kind]))
  return inTurn(async () => {
    const sharp = await decoder().catch(() => {
      throw new PhotoRefused(refusals.none)
    })
    const input = { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true, pages: 1 } as const
    const { width = 0, height = 0 } = await sharp(file, { ...input, limitInputPixels: false })
      .metadata()
      .catch(() => {
        throw new PhotoRefused(refusals.broken)
      })
    if (width * height > mostPixels) throw new PhotoRefused(refusals.tooMany)
    try {
      const { data: pixels, info: raw } = await sharp(file, input)
        .autoOrient()
        .flatten({ background: '#ffffff' })
        .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
        .toColourspace('srgb')
        .timeout({ seconds: 30 })
        .raw()
        .toBuffer({ resolveWithObject: true })
      const upright = { raw: { width: raw.width, height: raw.height, channels: raw.channels } }
      const written = (side: number, quality: number) =>
        sharp(pixels, upright)
          .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
          .jpeg({ quality })
          .toBuffer({ resolveWithObject: true })
      const thumb = await written(thumbSide, 78)
      for (const [side, quality] of attempts) {
        const { data, info } = await written(side, quality)
        if (data.length <= largestKept) return { full: data, thumb: thumb.data, width: info.width, height: info.height }
      }
      throw new PhotoRefused(refusals.broken)
    } catch {
      throw new PhotoRefused(refusals.broken)
    }
  })
}
