import { describe, expect, test } from 'vitest'
import { queryFor } from './find.ts'
import { qrPath } from './qr-code.tsx'
import { secretOf } from './second-factor.tsx'

describe('what is typed to find a patient', () => {
  test.each(['2-3-1954', '02-03-1954', '2/3/1954', '2.3.1954', '1954-03-02', ' 2 3 1954 '])('%j is a date of birth', (typed) =>
    expect(queryFor(typed)).toEqual({ birthdate: '1954-03-02' }),
  )
  test.each(['jansen', 'De Vries', '31-2-1954', '1954'])('%j is looked for as a name', (typed) =>
    expect(queryFor(typed)).toEqual({ name: typed }),
  )
  test('nothing asks for everybody of one’s teams', () => expect(queryFor('  ')).toEqual({}))
})

describe('the QR code', () => {
  const uri = 'otpauth://totp/Howship:nora%40example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Howship'

  test('has its three finder patterns and four light modules around it', () => {
    const { path, side } = qrPath(uri)
    const dark = new Set(path.match(/M\d+ \d+/g)!.map((at) => at.slice(1)))
    // A finder pattern is a ring of 7 × 7 around 3 × 3 (ISO/IEC 18004, 6.3.3); versions are 17 + 4n modules wide.
    expect((side - 8 - 17) % 4).toBe(0)
    for (const [x, y] of [
      [4, 4],
      [side - 11, 4],
      [4, side - 11],
    ] as const) {
      const row = (r: number) => Array.from({ length: 7 }, (_, i) => (dark.has(`${x + i} ${y + r}`) ? '#' : '.')).join('')
      expect([0, 1, 2, 3, 4, 5, 6].map(row)).toEqual(['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'])
    }
    expect([...dark].some((at) => at.split(' ').some((n) => Number(n) < 4 || Number(n) >= side - 4))).toBe(false)
  })

  test('its key is shown in fours, to type over', () => expect(secretOf(uri)).toBe('JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP'))
})
