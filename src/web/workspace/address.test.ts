import { describe, expect, test } from 'vitest'
import { href, readAddress } from './address.ts'

describe('addresses of the workspace', () => {
  test('a patient’s mouth, in English', () => {
    expect(readAddress('#patient/bea/mouth?lang=en')).toEqual({ page: 'mouth', patient: 'bea', lang: 'en', query: {} })
    expect(href({ page: 'mouth', patient: 'bea', lang: 'en' })).toBe('#patient/bea/mouth?lang=en')
  })
  test('one lesion of a patient, and a filter of Today', () => {
    expect(href({ page: 'lesion', patient: 'nora', item: 'lesion', lang: 'nl' })).toBe('#patient/nora/lesion/lesion')
    expect(readAddress('#patient/nora/lesion/lesion')).toMatchObject({ page: 'lesion', item: 'lesion', lang: 'nl' })
    expect(readAddress(href({ page: 'today', lang: 'nl', query: { role: 'nurse' } }))).toMatchObject({
      page: 'today',
      query: { role: 'nurse' },
    })
  })
  test('an id with a slash or a percent sign stays one id', () => {
    expect(readAddress(href({ page: 'patient', patient: 'a/b%c', lang: 'nl' }))).toMatchObject({ page: 'patient', patient: 'a/b%c' })
    expect(readAddress('#patient/%E0%A4%A/mouth')).toMatchObject({ patient: '%E0%A4%A' })
  })
  test.each(['', '#', '#library/ctx', '#do=tooth-extraction&teeth=46', '#lang=en', '#patient', '#patient/bea/heart'])(
    '%s belongs to the quick consult, the library or to nobody',
    (fragment) => expect(readAddress(fragment)).toBeUndefined(),
  )
})
