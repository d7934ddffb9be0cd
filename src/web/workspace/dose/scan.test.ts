import { expect, test } from 'vitest'
import { scannedIn } from './scan.ts'

test.each([
  [']d20108715131013456172705311 0AB12'.replace(' ', ''), { lot: 'AB12', expiry: '2027-05-31' }],
  ['0108715131013456\u001d17270500\u001d10LOT-7\u001d21SERIAL99', { lot: 'LOT-7', expiry: '2027-05' }],
  ['010871513101345621SERIAL\u001d17280229\u001d10X1', { lot: 'X1', expiry: '2028-02-29' }],
  ['(01)08715131013456(17)270531(10)AB12(21)0001', { lot: 'AB12', expiry: '2027-05-31' }],
  ['010871513101345617270531', { lot: undefined, expiry: '2027-05-31' }],
])('off the box: %o', (text, read) => expect(scannedIn(text)).toEqual(read))

test.each(['1122334', 'AB12', '', '17270531', '01087151310', '0108715131013456', '0108715131013456XX'])(
  'typed by hand, or no use: %o',
  (text) => expect(scannedIn(text)).toBeUndefined(),
)
