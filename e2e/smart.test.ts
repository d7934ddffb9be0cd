import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Serving, serve } from '../src/server/serve.ts'
import { expectAccessible, expectNoSidewaysScroll, launch, type Size, visit } from './browser.ts'

interface Resource {
  readonly resourceType: string
  readonly id: string
}
const bea = (
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'patients', 'bea-prolia-wants-46-out', 'record.json'), 'utf8')) as {
    entry: { resource: Resource }[]
  }
).entry.map(({ resource }) => resource)

/** What the record system does otherwise than it should, or than its users mostly do. */
interface Behaviour {
  readonly denies?: boolean
  readonly otherState?: boolean
  readonly namesNoPatient?: boolean
  /** Types that the user does not let Howship read. */
  readonly withholds?: readonly string[]
  /** Types with which the server knows nothing to do. */
  readonly lacks?: readonly string[]
  readonly dawdles?: boolean
}

/** A record system with one patient, conformant to SMART App Launch 2 for public clients; its pages hold three resources. */
class RecordSystem {
  behaviour: Behaviour = {}
  redirectUri = ''
  /** What was asked of it, by method and path. */
  readonly asked: string[] = []
  readonly faults: string[] = []
  scopes = ''
  private readonly server: Server = createServer((request, response) => this.answer(request, response))
  private code: { readonly code: string; readonly challenge: string; readonly scope: string } | undefined
  private token = ''
  base = ''

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    this.base = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }
  close(): void {
    this.server.closeAllConnections()
    this.server.close()
  }
  get iss(): string {
    return `${this.base}/fhir`
  }

  private send(response: ServerResponse, status: number, body: object, type = 'application/json'): void {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(JSON.stringify(body))
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.base)
    this.asked.push(`${request.method} ${url.pathname}`)
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*')
    response.setHeader('access-control-allow-headers', 'authorization')
    if (request.method === 'OPTIONS') response.writeHead(204).end()
    else if (url.pathname === '/fhir/.well-known/smart-configuration') {
      if (this.behaviour.dawdles) return
      this.send(response, 200, {
        issuer: this.base,
        authorization_endpoint: `${this.base}/authorize`,
        token_endpoint: `${this.base}/token`,
        code_challenge_methods_supported: ['S256'],
        capabilities: ['launch-ehr', 'launch-standalone', 'client-public', 'permission-v2'],
      })
    } else if (url.pathname === '/authorize') this.authorize(url.searchParams, response)
    else if (url.pathname === '/token') {
      let body = ''
      request.on('data', (piece) => {
        body += piece
      })
      request.on('end', () => this.exchange(new URLSearchParams(body), response))
    } else if (url.pathname.startsWith('/fhir/')) this.fhir(request, url, response)
    else response.writeHead(404).end()
  }

  private authorize(given: URLSearchParams, response: ServerResponse): void {
    const scope = given.get('scope') ?? ''
    const scopes = scope.split(' ')
    const check = (fault: string, holds: boolean): void => void (holds || this.faults.push(fault))
    check('response_type', given.get('response_type') === 'code')
    check('client_id', given.get('client_id') === 'howship-web')
    check('redirect_uri', given.get('redirect_uri') === this.redirectUri)
    check('aud', given.get('aud') === this.iss)
    check('state of 122 bits or more', (given.get('state') ?? '').length >= 22)
    check('S256', given.get('code_challenge_method') === 'S256' && /^[\w-]{43}$/.test(given.get('code_challenge') ?? ''))
    check('launch', scopes.includes('launch') ? given.get('launch') === 'launch-1' : scopes.includes('launch/patient'))
    check(
      'nothing but reading',
      scopes.every((one) => !one.includes('/') || one === 'launch/patient' || /^patient\/[A-Za-z]+\.rs$/.test(one)),
    )
    this.scopes = scope
    const back = new URL(given.get('redirect_uri') ?? '')
    back.searchParams.set('state', this.behaviour.otherState ? 'another' : (given.get('state') ?? ''))
    if (this.behaviour.denies) back.searchParams.set('error', 'access_denied')
    else {
      this.code = { code: randomUUID(), challenge: given.get('code_challenge') ?? '', scope }
      back.searchParams.set('code', this.code.code)
      back.searchParams.set('iss', this.base)
    }
    response.writeHead(302, { location: back.href }).end()
  }

  private exchange(given: URLSearchParams, response: ServerResponse): void {
    const { code } = this
    this.code = undefined
    const challenge = createHash('sha256')
      .update(given.get('code_verifier') ?? '')
      .digest('base64url')
    const fits =
      code !== undefined &&
      given.get('grant_type') === 'authorization_code' &&
      given.get('code') === code.code &&
      given.get('redirect_uri') === this.redirectUri &&
      given.get('client_id') === 'howship-web' &&
      challenge === code.challenge
    if (!fits) {
      this.send(response, 400, { error: 'invalid_grant' })
      return
    }
    this.token = randomUUID()
    const withheld = this.behaviour.withholds ?? []
    this.send(response, 200, {
      access_token: this.token,
      token_type: 'Bearer',
      expires_in: 300,
      scope: code.scope
        .split(' ')
        .filter((one) => !withheld.some((type) => one.includes(`/${type}.`)))
        .join(' '),
      ...(!this.behaviour.namesNoPatient && { patient: 'bea' }),
    })
  }

  private fhir(request: IncomingMessage, url: URL, response: ServerResponse): void {
    const fhirJson = 'application/fhir+json'
    const [type = '', id] = url.pathname.slice('/fhir/'.length).split('/')
    const refuse = (status: number): void =>
      this.send(response, status, { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'processing' }] }, fhirJson)
    if (request.headers.authorization !== `Bearer ${this.token}`) refuse(401)
    else if (this.behaviour.withholds?.includes(type)) {
      this.faults.push(`${type} was asked for without permission`)
      refuse(403)
    } else if (this.behaviour.lacks?.includes(type)) refuse(404)
    else if (id !== undefined) {
      const found = bea.find((one) => one.resourceType === type && one.id === id)
      if (found) this.send(response, 200, found, fhirJson)
      else refuse(404)
    } else {
      if (url.searchParams.get('patient') !== 'bea') this.faults.push(`${type} of whom?`)
      const all = bea.filter((one) => one.resourceType === type)
      const from = Number(url.searchParams.get('_from') ?? 0)
      const next = new URL(url)
      next.searchParams.set('_from', String(from + 3))
      this.send(
        response,
        200,
        {
          resourceType: 'Bundle',
          type: 'searchset',
          total: all.length,
          link: [{ relation: 'self', url: url.href }, ...(from + 3 < all.length ? [{ relation: 'next', url: next.href }] : [])],
          entry: all.slice(from, from + 3).map((resource) => ({ fullUrl: `${this.iss}/${type}/${resource.id}`, resource })),
        },
        fhirJson,
      )
    }
  }
}

let browser: Browser
let howship: Serving
const system = new RecordSystem()
beforeAll(async () => {
  browser = await launch()
  await system.listen()
  const started = await serve({
    port: 0,
    host: '127.0.0.1',
    smart: [
      { iss: system.iss, clientId: 'howship-web', name: 'Ziekenhuis Zuid' },
      // Port 9 is "discard": nothing listens there.
      { iss: 'http://127.0.0.1:9/fhir', clientId: 'howship-web', name: 'Ziekenhuis Noord' },
    ],
  })
  if ('unusable' in started) throw new Error(started.unusable)
  howship = started
  system.redirectUri = `${howship.url}/`
})
afterEach(() => {
  system.behaviour = {}
  system.asked.length = 0
  system.faults.length = 0
})
afterAll(async () => {
  await browser.close()
  await howship.close()
  system.close()
})

type Lang = 'nl' | 'en'

/** Opens the address with which the record system launches Howship. */
async function ehrLaunch(lang: Lang, size: Size, iss = system.iss) {
  const fragment = `?iss=${encodeURIComponent(iss)}&launch=launch-1${lang === 'en' ? '#lang=en' : ''}`
  const open = await visit(browser, size, fragment, { url: howship.url })
  return { ...open, wrong: () => open.wrong.filter((line) => !line.startsWith(`asked for ${system.base}/`)) }
}

/** Everything that the browser keeps of this site. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]))

const line = (page: Page, text: string): Promise<void> => page.getByRole('alert').getByText(text).waitFor()

describe('Opened from within a patient’s record', () => {
  test.each([
    ['nl', 'desktop', 'Geboren op 2 jun 1958. Gelezen bij Ziekenhuis Zuid op 21 nov 2026.', '5 mrt 2027', 'Terug naar de vragen'],
    ['en', 'phone', 'Born on 2 Jun 1958. Read from Ziekenhuis Zuid on 21 Nov 2026.', '5 Mar 2027', 'Back to the questions'],
  ] as const)('Howship shows whose record it is, and the advice: %s on %s', async (lang, size, source, lastDay, back) => {
    const { page, wrong, close } = await ehrLaunch(lang, size)
    await page.getByRole('heading', { level: 1, name: 'Bea Fictief-De Vries' }).waitFor()
    await page.getByText(source).waitFor()
    // The last of four doses stands on the second page; 5 August 2026 and 7 months is 5 March 2027.
    await page.locator('section.answer').getByText(lastDay).first().waitFor()
    expect(system.asked.filter((one) => one === 'GET /fhir/MedicationAdministration')).toHaveLength(2)
    expect(system.asked.filter((one) => one === 'POST /token')).toHaveLength(1)
    expect(system.faults).toEqual([])
    expect(system.scopes).toContain('launch openid fhirUser patient/Patient.rs')
    // No token, no code: not in storage, not in the address.
    expect(await kept(page)).toBe('[{},{},""]')
    expect(page.url()).toBe(`${howship.url}/${lang === 'en' ? '#lang=en' : ''}`)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    expect(wrong()).toEqual([])
    await page.getByRole('button', { name: back }).click()
    await page.getByRole('heading', { level: 1, name: /^(Ingreep in de mond|Dental work)/ }).waitFor()
    await close()
  })

  test('a reload forgets the record', async () => {
    const { page, close } = await ehrLaunch('nl', 'desktop')
    await page.getByText('Bea Fictief-De Vries').waitFor()
    await page.reload()
    await page.getByLabel('Wat gaat u doen?').waitFor()
    expect(await page.getByText('Bea Fictief-De Vries').count()).toBe(0)
    expect(system.asked.filter((one) => one === 'POST /token')).toHaveLength(1)
    await close()
  })

  test('a look in the library does not close it, and does not sign in again', async () => {
    const { page, close } = await ehrLaunch('nl', 'desktop')
    await page.getByText('Bea Fictief-De Vries').waitFor()
    await page.getByRole('link', { name: 'Bibliotheek' }).click()
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().waitFor()
    await page.goBack()
    await page.getByText('Bea Fictief-De Vries').waitFor()
    expect(system.asked.filter((one) => one === 'POST /token')).toHaveLength(1)
    await close()
  })
})

test.each([
  ['nl', 'phone', 'Uit een dossiersysteem', 'Geboren op 2 jun 1958.'],
  ['en', 'desktop', 'From a record system', 'Born on 2 Jun 1958.'],
] as const)('one can begin at Howship, and choose the patient in the record system: %s on %s', async (lang, size, title, born) => {
  const { page, wrong, close } = await visit(browser, size, lang === 'en' ? '#lang=en' : '', { url: howship.url })
  await page.getByRole('heading', { name: title }).waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.getByRole('link', { name: 'Ziekenhuis Zuid' }).click()
  await page.getByRole('heading', { level: 1, name: 'Bea Fictief-De Vries' }).waitFor()
  await page.getByText(born).waitFor()
  expect(system.scopes).toMatch(/^launch\/patient openid/)
  expect(system.faults).toEqual([])
  expect(wrong.filter((one) => !one.startsWith(`asked for ${system.base}/`))).toEqual([])
  await close()
})

describe('When it does not go well, one line says so, no advice is given, and the questions are there', () => {
  const cases: readonly [string, Behaviour, Record<Lang, string>][] = [
    [
      'the user gives no permission',
      { denies: true },
      {
        nl: 'Howship kreeg geen toestemming om het dossier te lezen. U kunt het opnieuw openen en toestemming geven, of de vragen hieronder gebruiken.',
        en: 'Howship was not permitted to read the record. Open it again and permit it, or use the questions below.',
      },
    ],
    [
      'the reply belongs to another sign-in',
      { otherState: true },
      {
        nl: 'Dit antwoord hoort niet bij uw aanmelding. Er is niets gelezen. Open het dossier opnieuw.',
        en: 'This reply does not belong to your sign-in. Nothing was read. Open the record again.',
      },
    ],
    [
      'no patient is chosen',
      { namesNoPatient: true },
      {
        nl: 'Ziekenhuis Zuid gaf geen patiënt door. Kies daar eerst een patiënt en open Howship opnieuw.',
        en: 'Ziekenhuis Zuid named no patient. Choose a patient there first, and open Howship again.',
      },
    ],
    [
      'the diagnoses may not be read: cancer in bone could be among them',
      { withholds: ['Condition'] },
      {
        nl: 'Zonder diagnoses is geen veilig advies te geven, en Howship kon die bij Ziekenhuis Zuid niet lezen. Vraag toestemming, of gebruik de vragen hieronder.',
        en: 'No safe advice can be given without diagnoses, and Howship could not read these from Ziekenhuis Zuid. Get permission, or use the questions below.',
      },
    ],
  ]
  test.each(cases.flatMap(([name, behaviour, texts]) => (['nl', 'en'] as const).map((lang) => [name, lang, behaviour, texts] as const)))(
    '%s (%s)',
    async (_, lang, behaviour, texts) => {
      system.behaviour = behaviour
      const { page, wrong, close } = await ehrLaunch(lang, 'desktop')
      await line(page, texts[lang])
      expect(await page.locator('.headline').count()).toBe(0)
      await page.getByLabel(lang === 'nl' ? 'Wat gaat u doen?' : 'What are you going to do?').waitFor()
      expect(await kept(page)).toBe('[{},{},""]')
      await expectAccessible(page)
      expect(wrong()).toEqual([])
      await close()
    },
  )

  test.each([
    [
      'nl',
      'Deze link komt van een dossiersysteem dat hier niet is aangesloten. Er is niets gelezen. Open Howship vanuit uw eigen systeem.',
    ],
    ['en', 'This link is from a record system that is not connected here. Nothing was read. Open Howship from your own system.'],
  ] as const)('a link names a record system that is not connected: nothing is asked of it (%s)', async (lang, text) => {
    const { page, wrong, close } = await ehrLaunch(lang, 'desktop', 'https://phishing.example/fhir')
    await line(page, text)
    // Whatever is asked of another host would stand here.
    expect(wrong()).toEqual([])
    expect(system.asked).toEqual([])
    await expectAccessible(page)
    await close()
  })

  test('the record system is away', async () => {
    const { page, close } = await ehrLaunch('nl', 'phone', 'http://127.0.0.1:9/fhir')
    await line(page, 'Ziekenhuis Noord is niet bereikbaar. Probeer het zo opnieuw.')
    await expectNoSidewaysScroll(page)
    await close()
  })

  test('the record system does not answer, and the user stops waiting', async () => {
    system.behaviour = { dawdles: true }
    const { page, wrong, close } = await ehrLaunch('en', 'desktop')
    await page.getByRole('status').getByText('Signing in to Ziekenhuis Zuid …').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Stop' }).click()
    await line(page, 'Stopped: nothing was read.')
    expect(wrong()).toEqual([])
    await close()
  })
})

test('what may not be read and what the system does not have is said', async () => {
  system.behaviour = { withholds: ['AllergyIntolerance', 'Procedure'], lacks: ['List'] }
  const { page, close } = await ehrLaunch('nl', 'desktop')
  await page.getByText('Zonder toestemming, dus niet gelezen en onbekend: allergieën, ingrepen.').waitFor()
  await page.getByText('Ziekenhuis Zuid geeft niet: medicatielijsten.').waitFor()
  await page.locator('.headline').waitFor()
  // On paper too.
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('Zonder toestemming, dus niet gelezen en onbekend: allergieën, ingrepen.').isVisible()).toBe(true)
  await page.emulateMedia({ media: 'screen' })
  // Her record says that she has no known allergy; that was not read.
  expect(await page.locator('section.answer').getByText('geen bekende allergie').count()).toBe(0)
  await expectAccessible(page)
  expect(system.faults).toEqual([])
  await close()
})

test('a code in the address of someone who never began to sign in is not exchanged', async () => {
  const { page, close } = await visit(browser, 'desktop', '?code=stolen&state=made-up', { url: howship.url })
  await line(page, 'Dit antwoord hoort niet bij uw aanmelding. Er is niets gelezen. Open het dossier opnieuw.')
  expect(system.asked).toEqual([])
  await close()
})

describe('The part of the page that works without a connection', () => {
  const ready = async (page: Page, context: BrowserContext): Promise<void> => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.waitForFunction(async () => (await caches.keys()).length > 0)
    expect(context.serviceWorkers()).toHaveLength(1)
  }
  test('keeps nothing of a record, and answers neither a launch nor its return', async () => {
    const { page, context, close } = await visit(browser, 'desktop', '', { url: howship.url })
    await ready(page, context)
    await page.reload()
    const fromWorker: string[] = []
    page.on('response', (response) => {
      if (response.fromServiceWorker()) fromWorker.push(response.url())
    })
    await page.goto(`${howship.url}/?iss=${encodeURIComponent(system.iss)}&launch=launch-1`)
    await page.getByText('Bea Fictief-De Vries').waitFor()
    // The screens' own scripts come from it: it is at work.
    expect(fromWorker.some((url) => url.includes('/assets/'))).toBe(true)
    expect(fromWorker.filter((url) => !url.includes('/assets/') && !/\.(?:svg|webmanifest)$/.test(url))).toEqual([])
    const stored = await page.evaluate(async () => {
      const urls: string[] = []
      for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) urls.push(request.url)
      return urls
    })
    expect(stored.length).toBeGreaterThan(0)
    expect(stored.filter((url) => url.includes('smart-servers') || url.startsWith(system.base))).toEqual([])
    await close()
  })
})
