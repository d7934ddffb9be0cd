/** Which authority answers first where several speak. */

/** Protocols that a site can choose. Any other authority code may be named too. */
export const protocols = ['uz-leuven', 'aaoms-2014', 'aaoms-2022', 'nl-handreiking', 'esmo-2020'] as const

/** Every authority that speaks in some table, in the order in which they stand in for a protocol that is silent. */
export const authorities = [
  'uz-leuven',
  'nl-handreiking',
  'nhg',
  'cbo-2011',
  'nhg-2024',
  'esmo-2020',
  'aaoms-2022',
  'howship',
  'smpc',
  'aaoms-2014',
  'mascc-isoo-asco-2019',
  'sdcep-2017',
  'ects-2022',
  'ects-2021',
  'imwg-2021',
  'esmo-2014',
  'nl-oncology-2016',
  'gezondheidsraad',
  'zas-2025',
  'marx',
  'marx-2007',
] as const

export type Authority = (typeof authorities)[number]

const names: Record<Authority, string> = {
  'uz-leuven': 'UZ Leuven',
  'nl-handreiking': 'Handreiking botgezondheid (NL)',
  nhg: 'NHG',
  'cbo-2011': 'CBO 2011',
  'nhg-2024': 'NHG 2024',
  'esmo-2020': 'ESMO 2020',
  'aaoms-2022': 'AAOMS 2022',
  howship: 'Howship',
  smpc: 'SmPC',
  'aaoms-2014': 'AAOMS 2014',
  'mascc-isoo-asco-2019': 'MASCC/ISOO/ASCO 2019',
  'sdcep-2017': 'SDCEP 2017',
  'ects-2022': 'ECTS 2022',
  'ects-2021': 'ECTS 2021',
  'imwg-2021': 'IMWG 2021',
  'esmo-2014': 'ESMO 2014',
  'nl-oncology-2016': 'Oncologie NL 2016',
  gezondheidsraad: 'Gezondheidsraad',
  'zas-2025': 'ZAS 2025',
  marx: 'Marx',
  'marx-2007': 'Marx 2007',
}

/** An authority as people call it. */
export const authorityName = (code: string): string => names[code as Authority] ?? code

export const isAuthority = (code: string): code is Authority => (authorities as readonly string[]).includes(code)

/** Place in the queue under a protocol: the protocol itself first, then the fixed order. */
export function placeInOrder(authority: string, protocol: string): number {
  if (authority === protocol) return -1
  const i = (authorities as readonly string[]).indexOf(authority)
  return i === -1 ? authorities.length : i
}
