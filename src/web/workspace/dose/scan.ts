/** What a scanner reads off a box: a GS1 DataMatrix with product number, expiry and lot, as medicines in the EU carry it. */

export interface Scanned {
  readonly lot: string | undefined
  /** "2027-05-31", or "2027-05" where the code gives no day. */
  readonly expiry: string | undefined
}

/** Application identifiers with a length of their own; GS1 General Specifications, section 7.8.5 (those that medicines carry). */
const lengths: Readonly<Record<string, number>> = { '01': 14, '11': 6, '13': 6, '15': 6, '17': 6 }
/** Identifiers whose value runs to the separator or the end: lot, serial number, national numbers. */
const open: ReadonlySet<string> = new Set(['10', '21', '710', '711', '712', '713', '714'])

/** "270531" is 31 May 2027; day 00 is the whole month. */
function dateIn(text: string): string | undefined {
  const [, yy, mm, dd] = /^(\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])$/.exec(text) ?? []
  return yy === undefined ? undefined : `20${yy}-${mm}${dd === '00' ? '' : `-${dd}`}`
}

function fieldsIn(text: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>()
  // Written for people: (01)08715...(17)270531(10)AB12.
  if (text.startsWith('(')) {
    for (const [, id, value] of text.matchAll(/\((\d{2,4})\)([^(]*)/g)) found.set(id!, value!.trim())
    return found.size > 0 ? found : undefined
  }
  let rest = text.replace(/^\](?:d2|C1|Q3|e0)/, '')
  while (rest !== '') {
    if (rest.startsWith('\u001d')) {
      rest = rest.slice(1)
      continue
    }
    const id = [rest.slice(0, 2), rest.slice(0, 3)].find((one) => one in lengths || open.has(one))
    if (id === undefined) return undefined
    const end = id in lengths ? id.length + lengths[id]! : rest.indexOf('\u001d') === -1 ? rest.length : rest.indexOf('\u001d')
    if (rest.length < end) return undefined
    found.set(id, rest.slice(id.length, end))
    rest = rest.slice(end)
  }
  return found
}

/** Reads what was scanned into the box for the lot; undefined when a person typed a lot there. */
export function scannedIn(text: string): Scanned | undefined {
  const whole = text.trim()
  if (!/^(?:\][A-Za-z]\d)?(?:01\d{14}|\(01\))/.test(whole)) return undefined
  const fields = fieldsIn(whole)
  const [lot, expiry] = [fields?.get('10'), dateIn(fields?.get('17') ?? '')]
  return lot === undefined && expiry === undefined ? undefined : { lot, expiry }
}
