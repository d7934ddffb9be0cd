/**
 * The oral and maxillofacial surgeon, lesion by lesion: Lies has bare bone of the lower jaw, stage 1, and may have no penicillin. Today it hurts and is infected.
 * Assessment, treatment, drug and exit with the prescriber, the next checks, the letter.
 */
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { expectNoSidewaysScroll, launch, type Size } from './browser.ts'
import { freshHospital, visitHospital } from './hospital.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(() => freshHospital().then(() => {}))

const says = {
  nl: {
    lesion: /^Kaaklaesie onderkaak/,
    stage: (n: number) => `stadium ${n}`,
    assess: 'Nieuwe beoordeling',
    bone: /^Blootliggend bot/,
    pain: /^Pijn/,
    infection: /^Infectie/,
    yes: 'ja',
    extent: 'Uitbreiding',
    restNo: /^Overige hier: nee/,
    live: 'Met deze bevindingen',
    record: 'Vastleggen',
    course: 'Beloop',
    treatment: 'Behandeling',
    penicillin: /amoxicilline|penicilline V/i,
    doxycycline: /doxycycline/i,
    drug: 'Botmiddel',
    withPrescriber: 'Met de voorschrijver',
    agreedStop: 'afgesproken: stoppen',
    inWords: 'Vraag of afspraak, in woorden',
    words: 'Zometa stopt tot genezing; calcium en vitamine D gaan door',
    planAll: /^Alle controles plannen/,
    planned: 'gepland',
    keep: 'Bewaar zonder afdruk',
    earlier: 'Eerder verstuurd',
    letter: /MRONJ/,
    readBack: 'stadium 2',
  },
  en: {
    lesion: /^Jaw lesion lower jaw/i,
    stage: (n: number) => `stage ${n}`,
    assess: 'New assessment',
    bone: /^Exposed bone/,
    pain: /^Pain/,
    infection: /^Infection/,
    yes: 'yes',
    extent: 'Extent',
    restNo: /^Others here: no/,
    live: 'With these findings',
    record: 'Record',
    course: 'Course',
    treatment: 'Treatment',
    penicillin: /amoxicillin|penicillin V/i,
    doxycycline: /doxycycline/i,
    drug: 'Bone drug',
    withPrescriber: 'With the prescriber',
    agreedStop: 'agreed: stop',
    inWords: 'Question or agreement, in words',
    words: 'Zometa stops until healed; calcium and vitamin D go on',
    planAll: /^Plan all checks/,
    planned: 'planned',
    keep: /^Keep without printing|^Save without printing/,
    earlier: /sent earlier/i,
    letter: /MRONJ/,
    // The letter is written in the language of its reader, Dutch until one chooses English.
    readBack: /stadium 2|stage 2/,
  },
} as const

const choose = (within: Locator, question: RegExp, answer: string): Promise<void> =>
  within.getByRole('group', { name: question }).first().getByRole('radio', { name: answer, exact: true }).check()

describe.each(['nl', 'en'] as const)('the surgeon (%s)', (lang) => {
  const s = says[lang]
  test.each(['desktop', 'phone'] as const)('assesses, treats, agrees, plans and writes (%s)', async (size: Size) => {
    const { page, wrong, close } = await visitHospital(browser, 'mka-surgeon', size, lang, '#patient/lies/lesion')
    const main = page.getByRole('main')
    await main.getByRole('heading', { level: 2, name: s.stage(1) }).waitFor()

    // The stage follows from the findings, while they are filled in.
    await main.getByText(s.assess, { exact: true }).click()
    await choose(main, s.bone, s.yes)
    await choose(main, s.pain, s.yes)
    await choose(main, s.infection, s.yes)
    await main.getByRole('region', { name: s.extent }).getByRole('button', { name: s.restNo }).click()
    const live = main.getByRole('region', { name: s.live })
    await live.getByText(s.stage(2)).first().waitFor()
    const assessment = main
      .locator('form')
      .filter({ has: page.getByRole('group', { name: s.bone }) })
      .first()
    await assessment.getByRole('button', { name: s.record, exact: true }).click()
    await main.getByRole('heading', { level: 2, name: s.stage(2) }).waitFor()
    await main.getByRole('region', { name: s.course }).getByText(s.stage(2)).first().waitFor()

    // Allergic to penicillin: none is proposed.
    const treatment = await main.getByRole('region', { name: s.treatment, exact: true }).innerText()
    expect(treatment).toMatch(s.doxycycline)
    expect(treatment).not.toMatch(s.penicillin)

    // The stop is agreed with the prescriber, in words.
    const drug = main.getByRole('region', { name: s.drug, exact: true })
    await drug.locator('summary').filter({ hasText: s.withPrescriber }).click()
    await drug.getByRole('radio', { name: s.agreedStop }).check()
    await drug.getByRole('textbox', { name: s.inWords }).fill(s.words)
    await drug.getByRole('button', { name: s.record, exact: true }).click()
    await drug.getByText(s.words).first().waitFor()

    await main.getByRole('button', { name: s.planAll }).click()
    await main.getByRole('button', { name: s.planAll }).waitFor({ state: 'detached' })
    await expectNoSidewaysScroll(page)

    // The letter says so, goes, and is kept as it went.
    await page.goto(page.url().replace(/lies\/lesion/, 'lies/papers/mka-to-prescriber'))
    await main.getByText(s.readBack).filter({ visible: true }).first().waitFor()
    await page.getByRole('button', { name: s.keep }).click()
    await page.goto(page.url().replace('/mka-to-prescriber', ''))
    const sent = page.getByRole('region', { name: s.earlier })
    await sent.getByRole('link').first().click()
    await main.getByText(s.readBack).filter({ visible: true }).first().waitFor()
    expect(wrong).toEqual([])
    await close()
  })
})
