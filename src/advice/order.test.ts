import { expect, test } from 'vitest'
import { authorities, authorityName, isAuthority, placeInOrder } from './order.ts'

test('the protocol of the site speaks first, then the others in their fixed order, then whom nobody knows', () => {
  const sorted = (protocol: string) =>
    ['marx', 'a new guideline', 'smpc', 'uz-leuven', 'esmo-2020'].sort((a, b) => placeInOrder(a, protocol) - placeInOrder(b, protocol))
  expect(sorted('uz-leuven')).toEqual(['uz-leuven', 'esmo-2020', 'smpc', 'marx', 'a new guideline'])
  expect(sorted('marx')).toEqual(['marx', 'uz-leuven', 'esmo-2020', 'smpc', 'a new guideline'])
  expect(sorted('a new guideline')).toEqual(['a new guideline', 'uz-leuven', 'esmo-2020', 'smpc', 'marx'])
})

test('an authority has a name; one that is not known keeps its code', () => {
  expect(['smpc', 'nl-handreiking', 'a-new-guideline'].map(authorityName)).toEqual([
    'SmPC',
    'Handreiking botgezondheid (NL)',
    'a-new-guideline',
  ])
  expect(authorities.filter((code) => authorityName(code) === code || !isAuthority(code))).toEqual([])
  expect(isAuthority('a-new-guideline')).toBe(false)
})
