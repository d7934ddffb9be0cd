import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { ctxRise, monthsTo200 } from '../../facts/ctx.ts'
import { ctxNotUseful } from '../aaoms-2022/ctx.ts'
import { ctxMarx2007 } from '../marx-2007/ctx.ts'
import { ctxNotUsed } from '../uz-leuven/ctx.ts'
import { ctxMarx } from './ctx.ts'

tryVignettes({ describe, expect, test }, ctxMarx, [
  ['A CTX of 99.9 ng/L is below 100.', { ctx: 99.9 }, 'high-risk'],
  ['A CTX of 100 ng/L belongs to the middle band.', { ctx: 100 }, 'intermediate-risk'],
  ['A CTX of 150.1 ng/L still does, by the limits of the chapter.', { ctx: 150.1 }, 'intermediate-risk'],
  ['A CTX of 200 ng/L still does.', { ctx: 200 }, 'intermediate-risk'],
  ['A CTX of 200.1 ng/L lies above.', { ctx: 200.1 }, 'minimal-risk'],
  ['The worked case: 203 ng/L lies 3 above the line.', { ctx: 203 }, 'minimal-risk'],
  ['No CTX: nothing to say, nothing to ask.', {}, []],
])

tryVignettes({ describe, expect, test }, ctxMarx2007, [
  ['99.9 ng/L is high risk in the publication too.', { ctx: 99.9 }, 'high-risk'],
  ['100 ng/L begins the middle band.', { ctx: 100 }, 'intermediate-risk'],
  ['150 ng/L ends it.', { ctx: 150 }, 'intermediate-risk'],
  ['150.1 ng/L is minimal risk here, and intermediate in the chapter.', { ctx: 150.1 }, 'minimal-risk'],
  ['200.1 ng/L is minimal risk.', { ctx: 200.1 }, 'minimal-risk'],
  ['No CTX: nothing to say.', {}, []],
])

tryVignettes({ describe, expect, test }, ctxNotUsed, [
  ['Whatever the CTX, UZ Leuven does not use it.', { recorded: 'yes' }, 'not-used'],
  ['No CTX: nothing to say.', { recorded: 'no' }, []],
])

tryVignettes({ describe, expect, test }, ctxNotUseful, [
  ['Whatever the CTX, AAOMS calls it no useful tool.', { recorded: 'yes' }, 'not-useful'],
  ['No CTX: nothing to say.', { recorded: 'no' }, []],
])

describe('months to 200 ng/L', () => {
  test('from 68 ng/L: 132 / 26.4 = 5, fastest 132 / 32.1 = 4.1, slowest 132 / 21 = 6.3', () => expect([ctxRise.mean, ctxRise.fastest, ctxRise.slowest].map((rise) => monthsTo200(68, rise))).toEqual([5, 4.1, 6.3]))
  test('at 200 ng/L and above there is nothing to wait for', () => expect([monthsTo200(200, 26.4), monthsTo200(203, 26.4)]).toEqual([0, 0]))
})
