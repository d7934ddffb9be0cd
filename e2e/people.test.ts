/**
 * A practice on its own, with real accounts: the first administrator invites a nurse, the nurse chooses a password and links a phone, signs in, and sees the
 * patients of her team and no others. A session that ends in the middle of a form leaves the form as it was.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { connect } from '../src/server/database/connect.ts'
import { startHowship } from '../src/server/howship.ts'
import { codeOf } from '../src/server/people/example-people.ts'
import { readConfig } from '../src/server/running/config.ts'
import { signingIn } from '../src/server/running/signing-in.ts'
import { FhirStore } from '../src/server/store/fhir-store.ts'
import type { Lang } from '../src/values/text.ts'
import { expectAccessible, expectNoSidewaysScroll, launch, openPage, type Size, storyDay } from './browser.ts'
import { screens } from './demonstration.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const databaseIn = (name: string): string => inject('database').replace(/[^/]*$/, name)

async function onServer(query: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseIn('postgres') })
  await client.connect()
  try {
    await client.query(query)
  } finally {
    await client.end()
  }
}

/** A server where nobody has an account yet, with two patients of nobody's team. */
async function newPractice(name: string) {
  await onServer(`create database ${name}`)
  const data = mkdtempSync(join(tmpdir(), 'howship-practice-'))
  const config = readConfig(
    { DATABASE_URL: databaseIn(name), HOWSHIP_AUDIT_KEY: '0'.repeat(64), HOWSHIP_SESSION_SECRET: 'of-a-story-'.repeat(4) },
    { port: '0', data, log: 'error' },
  )
  if ('unusable' in config) throw new Error(config.unusable)
  const printed = vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
  const started = await startHowship(config.config, signingIn(undefined), screens, () => new Date(`${storyDay}T12:00:00`))
  const token = /with this token: (\S+)/.exec(printed.mock.calls.map(([text]) => String(text)).join(''))?.[1]
  printed.mockRestore()
  if ('unusable' in started) throw new Error(started.unusable)
  const { db, close } = connect(databaseIn(name), 2)
  const store = new FhirStore(db, { role: 'system' }, { note: () => {}, flush: () => Promise.resolve() })
  for (const [id, who] of [
    ['ours', 'Olga Onze'],
    ['theirs', 'Theo Hunne'],
  ] as const) {
    await store.updateResource({
      resourceType: 'Patient',
      id,
      name: [{ use: 'official', text: who }],
      gender: 'female',
      birthDate: '1950-01-02',
    })
    await store.updateResource({
      resourceType: 'MedicationStatement',
      id: `${id}-prolia`,
      status: 'active',
      medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: 'M05BX04' }], text: 'Prolia 60 mg' },
      subject: { reference: `Patient/${id}` },
      effectivePeriod: { start: '2025-01-10' },
      dosage: [{ timing: { event: ['2026-07-10'] } }],
    })
  }
  return {
    url: started.url,
    token: token!,
    endSessions: () => db.deleteFrom('auth_session').execute(),
    close: async () => {
      await close()
      await started.close()
      rmSync(data, { recursive: true, force: true })
      await onServer(`drop database ${name} with (force)`)
    },
  }
}

const says = {
  nl: {
    token: 'Code van de server',
    name: 'Naam',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    next: 'Verder',
    code: /Typ de code/,
    recovery: 'Herstelcodes',
    kept: 'Ik heb de codes bewaard',
    people: 'Mensen',
    role: 'Rol',
    nurse: 'verpleegkundige',
    invite: 'Uitnodigen',
    theLink: 'Link van de uitnodiging',
    newTeam: /^Nieuw team/,
    make: 'Maken',
    patientId: 'Patiënt-id',
    addPatient: 'Patiënt toevoegen',
    added: /hoort nu bij/,
    today: 'Vandaag',
    find: 'Patiënten',
    signOut: 'Uitloggen',
    signIn: 'Inloggen',
    lostPhone: /herstelcode gebruiken/,
    recoveryCode: 'Herstelcode',
    wrong: 'E-mailadres, wachtwoord of code klopt niet.',
    missing: 'Wat ontbreekt',
    creatinine: /serumcreatinine/,
    save: 'Bewaren',
    ended: 'Uw sessie is verlopen',
    saved: /^Bewaard/,
    glass: 'Noodtoegang',
    reason: 'Reden',
    open: 'Dossier openen',
    shortReason: 'Geef een reden van minstens 10 tekens.',
    account: 'Mijn account',
    thisBrowser: 'Deze browser',
  },
  en: {
    token: 'Code from the server',
    name: 'Name',
    email: 'E-mail address',
    password: 'Password',
    next: 'Continue',
    code: /Type the code/,
    recovery: 'Recovery codes',
    kept: 'I have kept the codes',
    people: 'People',
    role: 'Role',
    nurse: 'nurse',
    invite: 'Invite',
    theLink: 'Link of the invitation',
    newTeam: /^New team/,
    make: 'Make',
    patientId: 'Patient id',
    addPatient: 'Add a patient',
    added: /now belongs to/,
    today: 'Today',
    find: 'Patients',
    signOut: 'Sign out',
    signIn: 'Sign in',
    lostPhone: /use a recovery code/,
    recoveryCode: 'Recovery code',
    wrong: 'The e-mail address, password or code is not right.',
    missing: 'What is missing',
    creatinine: /serum creatinine/,
    save: 'Save',
    ended: 'Your session has ended',
    saved: /^Saved/,
    glass: 'Emergency access',
    reason: 'Reason',
    open: 'Open the record',
    shortReason: 'Give a reason of at least 10 characters.',
    account: 'My account',
    thisBrowser: 'This browser',
  },
} as const

const password = 'a lesion heals in eight weeks'

/** Links the phone: types over the key, gives the code of the moment, and keeps the recovery codes. */
async function linkPhone(page: Page, lang: Lang): Promise<readonly string[]> {
  const t = says[lang]
  const secret = (await page.locator('code.secret').innerText()).replace(/\s/g, '')
  await page.getByLabel(t.code).fill(codeOf(`otpauth://totp/Howship?secret=${secret}`))
  await expectAccessible(page)
  await page.getByRole('button', { name: t.next }).click()
  await page.getByRole('heading', { name: t.recovery }).waitFor()
  await expectNoSidewaysScroll(page)
  const codes = await page.locator('.recovery-codes code').allInnerTexts()
  await page.getByRole('button', { name: t.kept }).click()
  return codes
}

async function signInWithRecovery(lang: Lang, within: ReturnType<Page['locator']>, code: string): Promise<void> {
  const t = says[lang]
  await within.getByLabel(t.email).fill('nora@example.org')
  await within.getByLabel(t.password).fill(password)
  await within.getByRole('button', { name: t.signIn, exact: true }).click()
  await within.getByRole('button', { name: t.lostPhone }).click()
  await within.getByLabel(t.recoveryCode, { exact: true }).fill(code)
  await within.getByRole('button', { name: t.next }).click()
}

describe.each([
  ['nl', 'desktop'],
  ['en', 'phone'],
] as const satisfies readonly (readonly [Lang, Size])[])('a new practice (%s, %s)', (lang, size) => {
  const t = says[lang]
  const inLang = lang === 'nl' ? '' : '?lang=en'

  test('from the printed code to a nurse at her patient, and back after the session ended', async () => {
    const practice = await newPractice(`practice_${lang}`)
    try {
      const { page, context, wrong } = await openPage(browser, size, practice.url)
      await page.goto(`${practice.url}/#set-up${inLang}`)
      await page.getByLabel(t.token).fill(practice.token)
      await page.getByLabel(t.name, { exact: true }).fill('Anke Beheer')
      await page.getByLabel(t.email).fill('anke@example.org')
      await page.getByLabel(t.password, { exact: true }).fill(password)
      await expectAccessible(page)
      await page.getByRole('button', { name: t.next }).click()
      await linkPhone(page, lang)

      await page.getByRole('heading', { name: t.people, exact: true, level: 1 }).waitFor()
      await page.getByLabel(t.name, { exact: true }).fill('Nora Zorg')
      await page.getByLabel(t.email).fill('nora@example.org')
      await page.getByLabel(t.role, { exact: true }).selectOption({ label: t.nurse })
      await page.getByRole('button', { name: t.invite, exact: true }).click()
      const link = await page.getByRole('textbox', { name: t.theLink }).inputValue()
      await page.getByLabel(t.newTeam).fill('Dagbehandeling')
      await page.getByRole('button', { name: t.make, exact: true }).click()
      const team = page.locator('.team')
      await team.getByLabel('Nora Zorg').check()
      await team.getByLabel(t.patientId).fill('ours')
      await team.getByRole('button', { name: t.addPatient }).click()
      await page.getByText(t.added).waitFor()
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      expect(wrong).toEqual([])
      await context.close()

      const nora = await openPage(browser, size, practice.url)
      await nora.page.goto(link)
      await nora.page.getByLabel(t.password, { exact: true }).fill(password)
      await nora.page.getByRole('button', { name: t.next }).click()
      const [first, second] = await linkPhone(nora.page, lang)
      await nora.page.getByRole('link', { name: t.today }).waitFor()
      await nora.page.getByRole('button', { name: t.signOut }).click()
      expect(nora.wrong).toEqual([])

      // A wrong password says so, and what was typed stays.
      const main = nora.page.locator('main')
      await main.getByLabel(t.email).fill('nora@example.org')
      await main.getByLabel(t.password).fill('not my password')
      await main.getByRole('button', { name: t.signIn, exact: true }).click()
      await nora.page.getByText(t.wrong).waitFor()
      expect(await main.getByLabel(t.email).inputValue()).toBe('nora@example.org')
      await signInWithRecovery(lang, main, first!)

      await nora.page.getByRole('link', { name: t.find, exact: true }).click()
      await nora.page.getByRole('link', { name: /Olga Onze/ }).waitFor()
      expect(await nora.page.getByText('Theo Hunne').count()).toBe(0)
      await nora.page.getByRole('searchbox').fill('hunne')
      await nora.page.locator('.found').getByRole('link').waitFor({ state: 'detached' })
      await nora.page.getByRole('searchbox').fill('2-1-1950')
      await nora.page.getByRole('link', { name: /Olga Onze/ }).waitFor()
      // Emergency access is not given without a reason.
      await nora.page.getByText(t.glass, { exact: true }).click()
      await nora.page.getByLabel(t.patientId).fill('theirs')
      await nora.page.getByLabel(t.reason).fill('kort')
      await nora.page.getByRole('button', { name: t.open }).click()
      await nora.page.getByText(t.shortReason).waitFor()
      await expectAccessible(nora.page)
      await expectNoSidewaysScroll(nora.page)

      await nora.page.getByRole('link', { name: /Olga Onze/ }).click()
      await nora.page.getByRole('heading', { name: t.missing }).waitFor()
      const creatinine = nora.page.getByRole('textbox', { name: t.creatinine })
      await creatinine.fill('80')
      await practice.endSessions()
      // The record is asked after every ten seconds: then it comes out that the session is over.
      const dialog = nora.page.getByRole('dialog', { name: t.ended })
      await dialog.waitFor({ timeout: 20_000 })
      await expectAccessible(nora.page)
      await signInWithRecovery(lang, dialog, second!)
      await dialog.waitFor({ state: 'detached' })
      expect(await creatinine.inputValue()).toBe('80')
      await nora.page.locator('.ask-one').filter({ hasText: t.creatinine }).getByRole('button', { name: t.save }).click()
      await nora.page.getByText(t.saved).first().waitFor()
      await nora.page.locator('.ask-one').filter({ hasText: t.creatinine }).waitFor({ state: 'detached' })

      await nora.page.getByRole('link', { name: t.account }).click()
      await nora.page.getByText(t.thisBrowser).waitFor()
      await expectAccessible(nora.page)
      await nora.close()
    } finally {
      await practice.close()
    }
  }, 120_000)
})
