/** Which passwords are taken: length counts, and what everybody tries first does not do. NIST SP 800-63B 5.1.1.2, ASVS 2.1. */

export const shortest = 12
export const longest = 128

/** What is tried first: of the lists of leaked passwords those that reach the length, and what is at hand here. Parts of these, repeated or numbered, do not do either. */
const common = [
  'password',
  'passw0rd',
  'wachtwoord',
  'welkom',
  'welcome',
  'qwerty',
  'qwertyuiop',
  'azerty',
  'azertyuiop',
  'asdfghjkl',
  'letmein',
  'iloveyou',
  'administrator',
  'admin',
  'changeme',
  'abcdefghijkl',
  'abc',
  'tandarts',
  'ziekenhuis',
  'hospital',
  'dentist',
  'howship',
  'geheim',
  'secret',
  'football',
  'voetbal',
  'zomer',
  'winter',
  'summer',
  'lente',
  'herfst',
]

const row = '01234567890123456789'

/** Why a password will not do; undefined when it does. */
export function weakness(password: string, about: readonly string[] = []): { readonly nl: string; readonly en: string } | undefined {
  const length = [...password].length
  if (length < shortest)
    return { nl: `Gebruik minstens ${shortest} tekens; een zin mag.`, en: `Use at least ${shortest} characters; a sentence will do.` }
  if (length > longest) return { nl: `Gebruik hoogstens ${longest} tekens.`, en: `Use at most ${longest} characters.` }
  const folded = password.normalize('NFKC').toLowerCase()
  const words = [...common, ...about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 4)]
  let rest = folded
  for (const word of words.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(word, ' ')
  // What is left of it once the words that everybody tries are gone, without figures in a row and signs at the end.
  rest = rest.replace(/\d+/g, (figures) => (figures.length <= 4 || row.includes(figures) ? ' ' : figures)).replace(/[^\p{L}\p{N}]+/gu, '')
  if (new Set(folded).size < 5 || [...rest].length < 4)
    return { nl: 'Dit wachtwoord is te gemakkelijk te raden.', en: 'This password is too easy to guess.' }
  return undefined
}
