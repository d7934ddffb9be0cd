import statements from '../../../sources/statements.json' with { type: 'json' }
import { type Located, locate } from '../../guidelines/citations.ts'
import type { Text } from '../../values/text.ts'

const background = statements as Readonly<Record<string, { readonly seed: string; readonly where: string } | undefined>>

/** Document and place of a citation of a table, page or drug. The built screens carry what tables do not cite only here. */
export function placeOf(citation: string): Located {
  const statement = background[citation]
  return statement ? { document: statement.seed, locator: statement.where } : locate(citation)
}

/** The statements named in a line about where something was read: "SmPC Prolia; S0174, S0997". */
export const statementsIn = (line: string): readonly string[] => [...new Set(line.match(/\bS\d{4}\b/g))]

/** Of when the source documents are. The literature of the other authorities carries its year in its title. */
export const editions: Readonly<Record<string, Text>> = {
  '000_5756ef62c9751ede.txt': {
    nl: 'zonder datum; jongste datum in de tekst 22 december 2016',
    en: 'undated; latest date in the text 22 December 2016',
  },
  '001_85ea3bbbfc845a83.txt': { nl: 'handreikingen van 2020 (borst) en 2023 (long)', en: 'guidance of 2020 (breast) and 2023 (lung)' },
  '002_2477ad842c2cfc1c.txt': { nl: '2016', en: '2016' },
  '003_95eb2cca0b0588fb.txt': { nl: 'zonder datum; naar CBO 2011', en: 'undated; after CBO 2011' },
  '004_b300f7397be67a6c.txt': { nl: 'bijgewerkt op 4 september 2025', en: 'updated on 4 September 2025' },
}
