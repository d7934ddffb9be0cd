/**
 * The demonstration hospital on the story's day, for stories of people who sign in: a server of its own with every example patient, on a copy of one prepared
 * database. Each test file has one; `freshHospital()` gives the next story a new one, where nobody did anything yet.
 */
import pg from 'pg'
import type { Browser } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import type { Role } from '../src/server/store/viewer.ts'
import type { Lang } from '../src/values/text.ts'
import { openPage, type Size, type Visit } from './browser.ts'
import { type Hospital, startDemonstration } from './demonstration.ts'

export type { Hospital }

/** The same server with another database. */
const databaseIn = (url: string, name: string): string => url.replace(/[^/]*$/, name)

async function onServer(url: string, query: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseIn(url, 'postgres') })
  await client.connect()
  try {
    await client.query(query)
  } finally {
    await client.end()
  }
}

let copies = 0

/** A hospital of its own, with the example patients as they are on the morning of the story's day. */
export async function openHospital(): Promise<Hospital> {
  const prepared = inject('database')
  const name = `story_${process.pid}_${++copies}`
  await onServer(prepared, `create database ${name} template ${prepared.split('/').at(-1)}`)
  const { url, close } = await startDemonstration(databaseIn(prepared, name))
  return { url, close: () => close().then(() => onServer(prepared, `drop database ${name} with (force)`)) }
}

let open: Promise<Hospital> | undefined
const closeOpen = async (): Promise<void> => {
  const was = open
  open = undefined
  await (await was)?.close()
}
afterAll(closeOpen)

/** The next visits are to a hospital where nobody did anything yet. For `beforeEach` in a file whose stories change records. */
export async function freshHospital(): Promise<Hospital> {
  await closeOpen()
  open = openHospital()
  return open
}

const inLanguage = (fragment: string, lang: Lang): string =>
  lang === 'nl' ? fragment : `${fragment}${fragment.includes('?') ? '&' : '?'}lang=${lang}`

/** Somebody comes to a place of the workspace and is not signed in. @param fragment as in `#patient/bea`, without the language */
export async function atHospital(browser: Browser, size: Size, lang: Lang, fragment = '#sign-in'): Promise<Visit> {
  open ??= openHospital()
  const { url } = await open
  const visit = await openPage(browser, size, url)
  await visit.page.goto(`${url}/${inLanguage(fragment, lang)}`)
  return visit
}

/**
 * Somebody with this role is signed in and looks at a place of the workspace. Everybody who visits until `freshHospital()` visits the same hospital: for two people
 * with one patient, visit twice.
 * @param fragment as in `#today` or `#patient/carla/dose`, without the language
 */
export async function visitHospital(browser: Browser, role: Role, size: Size, lang: Lang, fragment = '#today'): Promise<Visit> {
  open ??= openHospital()
  const { url } = await open
  const visit = await openPage(browser, size, url)
  const signedIn = await visit.context.request.get(`${url}/demonstration/${role}`)
  if (!signedIn.ok()) throw new Error(`nobody signs in as ${role}: ${signedIn.status()}`)
  await visit.page.goto(`${url}/${inLanguage(fragment, lang)}`)
  return visit
}
