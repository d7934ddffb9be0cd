import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Card } from '../../outputs/cards.ts'
import { type Fields, fieldsOf } from '../../record/json.ts'
import { languageAsked } from './cds-hooks.ts'
import {
  choosing,
  hookInstance,
  hospital,
  nothingBut,
  opening,
  post,
  prefetchOf,
  recordOf,
  signing,
  standardOrderSignContext,
  standardPatient,
  standardPatientView,
} from './example-calls.ts'

const site = await hospital()
const decisionsOf = (cards: readonly Card[]): readonly string[] => cards.map((card) => card.source.topic.code)
const open = (person: string, headers: Record<string, string> = {}) => post(site, 'howship-patient-view', opening(person), headers)
const sign = (person: string, ...orders: readonly (string | Fields)[]) => post(site, 'howship-order-sign', signing(person, ...orders))
const zometa = (mg: number, more: Fields = {}): Fields => ({
  resourceType: 'MedicationRequest',
  id: 'zometa-order',
  intent: 'order',
  medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: 'M05BA08' }], text: 'Zometa 4 mg' },
  dosageInstruction: [
    {
      timing: { repeat: { boundsPeriod: { start: '2026-11-26' }, frequency: 1, period: 4, periodUnit: 'wk' } },
      doseAndRate: [{ doseQuantity: { value: mg, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } }],
    },
  ],
  ...more,
})

describe('What the services say of themselves', () => {
  test('three services, each with its hook, and prefetch templates that keep to the patient', async () => {
    const response = await site.server.inject({ url: '/cds-services' })
    expect(response.statusCode).toBe(200)
    const { services } = response.json() as { services: (Fields & { prefetch: Record<string, string> })[] }
    expect(services.map((s) => [s.id, s.hook])).toEqual([
      ['howship-patient-view', 'patient-view'],
      ['howship-order-select', 'order-select'],
      ['howship-order-sign', 'order-sign'],
    ])
    for (const { prefetch, title, description } of services) {
      expect(title).not.toBe('')
      expect(description).not.toBe('')
      expect(prefetch.patient).toBe('Patient/{{context.patientId}}')
      for (const [key, query] of Object.entries(prefetch))
        if (key !== 'patient') expect(query).toMatch(/^\w+\?patient=\{\{context\.patientId\}\}/)
      // Five years back from November 2026, from 1 January.
      expect(prefetch.observations).toBe('Observation?patient={{context.patientId}}&date=ge2021-01-01')
    }
  })
})

describe('The standard’s own examples', () => {
  test('a man of 100 of whom nothing is recorded: no cards', async () => {
    const { status, cards } = await post(site, 'howship-patient-view', { ...standardPatientView, prefetch: nothingBut(standardPatient) })
    expect([status, cards]).toEqual([200, []])
  })
  test('without prefetch, and with a FHIR server that speaks no https: 412, and the line says what is needed', async () => {
    const { status, error } = await post(site, 'howship-patient-view', standardPatientView)
    expect(status).toBe(412)
    expect(error).toContain('needs patient')
  })
  test('a diet and an antibiotic are signed: neither concerns the jaw, no cards', async () => {
    const call = { hook: 'order-sign', hookInstance, context: standardOrderSignContext, prefetch: nothingBut(standardPatient) }
    const { status, cards } = await post(site, 'howship-order-sign', call)
    expect([status, cards]).toEqual([200, []])
  })
  test('the same orders, just chosen: no cards', async () => {
    const selections = ['NutritionOrder/pureeddiet-simple', 'MedicationRequest/smart-MedicationRequest-103']
    const call = {
      hook: 'order-select',
      hookInstance,
      context: { ...standardOrderSignContext, selections },
      prefetch: nothingBut(standardPatient),
    }
    const { status, cards } = await post(site, 'howship-order-select', call)
    expect([status, cards]).toEqual([200, []])
  })
})

describe('Opening a record', () => {
  test('Xander takes nothing: his extraction gives no card', async () => {
    expect((await open('xander-takes-nothing')).cards).toEqual([])
  })
  test('a kidney of 82 mL/min, a mouth in order and a full dose planned: nothing to say', async () => {
    expect((await open('hugo-myeloma-calcium-corrected-normal')).cards).toEqual([])
  })
  test('Prolia given seven and a half months ago: the overdue dose leads, the missing sequel follows', async () => {
    const { cards } = await open('carla-prolia-seven-and-a-half-months')
    expect(decisionsOf(cards)).toEqual(['dose-overdue', 'stop-denosumab'])
    expect(cards[0]!.indicator).toBe('warning')
  })
  test('Prolia planned on top of Aclasta is critical, and comes alone', async () => {
    const { cards } = await open('gerda-prolia-on-top-of-aclasta')
    expect(cards.map((c) => [c.source.topic.code, c.indicator])).toEqual([['duplicate-therapy', 'critical']])
  })
  test('stage 3 jaw necrosis: the urgent referral leads', async () => {
    const { cards } = await open('nora-mronj-stage-3-prolia')
    expect(cards[0]!.source.topic.code).toBe('refer-mka')
    expect(cards[0]!.summary).toContain('refer urgently')
  })
  test('a creatinine that rose from 80: the dose is held, and the card says why', async () => {
    const { cards } = await open('yvonne-creatinine-rise')
    expect(cards).toHaveLength(1)
    expect(cards[0]!.summary).toBe('Zoledronate 4 mg (Zometa): hold the dose. Creatinine has risen from before the first dose.')
  })
  test('Prolia overdue by partial dates and not to be given without a calcium: both are said', async () => {
    const { cards } = await open('wilma-partial-dates')
    expect(decisionsOf(cards).slice(0, 2)).toEqual(['pre-dose-check', 'dose-overdue'])
  })
  test('denosumab of unknown strength: the same question is asked on one card for each thing that waits for it', async () => {
    const { cards } = await open('rita-denosumab-which-strength')
    expect(decisionsOf(cards)).toEqual(['pre-dose-check', 'dental-procedure'])
  })
  test('no life style, no drug choice, no question about forgotten drugs: nothing that is not due, held or dangerous', async () => {
    for (const person of ['victor-prostate-ask-for-injections', 'pim-paget-fell-twice', 'tine-start-now'])
      expect((await open(person)).cards, person).toEqual([])
  })
  test('the client that would rather have Dutch gets Dutch', async () => {
    const { cards, headers } = await open('gerda-prolia-on-top-of-aclasta', { 'accept-language': 'nl-BE,nl;q=0.9,en;q=0.5' })
    expect(cards[0]!.summary).toContain('naast zoledroninezuur 5 mg')
    expect(cards[0]!.overrideReasons.map((r) => r.display)).toContain('Keuze van de patiënt')
    expect(headers['content-language']).toBe('nl')
  })
  test('every card says who speaks, can be passed over with a reason, and has an identifier of this call alone', async () => {
    const once = await open('bea-prolia-wants-46-out')
    const again = await post(site, 'howship-patient-view', {
      ...opening('bea-prolia-wants-46-out'),
      hookInstance: 'a1577c69-dfbe-44ad-ba6d-3e05e953b2ea',
    })
    expect(once.cards).toHaveLength(3)
    for (const card of [...once.cards, ...again.cards]) {
      expect(card.source.label).toMatch(/^Howship · /)
      expect(card.summary.length).toBeLessThan(140)
      expect(card.overrideReasons.length).toBeGreaterThan(2)
      expect(card.detail).toContain('The clinician decides.')
    }
    expect(new Set([...once.cards, ...again.cards].map((c) => c.uuid)).size).toBe(6)
  })
  test('an empty overrideReasons, links or suggestions is left out, as the standard asks', async () => {
    for (const card of (await open('gerda-prolia-on-top-of-aclasta')).cards)
      for (const value of Object.values(card))
        expect(value === null || value === '' || (Array.isArray(value) && value.length === 0)).toBe(false)
  })
  test('the advice is written down with the call, the user and the number of resources', async () => {
    const own = await hospital()
    await post(own, 'howship-patient-view', opening('xander-takes-nothing'))
    // Patient, List and ServiceRequest.
    expect(own.advised).toMatchObject([
      { hook: 'patient-view', hookInstance, patient: 'Patient/xander', user: 'Practitioner/example', client: null, cards: [], facts: 3 },
    ])
    expect(own.advised[0]!.knowledgeVersion).not.toBe('')
  })
  test('what cannot be written down is not given', async () => {
    const broken = await hospital({
      advised: () => {
        throw new Error('no room on the disk')
      },
    })
    const { status, cards, error } = await post(broken, 'howship-patient-view', opening('gerda-prolia-on-top-of-aclasta'))
    expect([status, cards]).toEqual([500, []])
    expect(error).not.toContain('disk')
  })
})

describe('Signing an order', () => {
  test('Gerda: Prolia beside Aclasta is critical, and the order can be withdrawn', async () => {
    const { cards } = await sign('gerda-prolia-on-top-of-aclasta', 'prolia-plan')
    expect(cards).toHaveLength(1)
    expect(cards[0]).toMatchObject({
      indicator: 'critical',
      selectionBehavior: 'at-most-one',
      source: { topic: { code: 'duplicate-therapy' } },
    })
    expect(cards[0]!.suggestions!.map((s) => s.actions)).toEqual([
      [{ type: 'delete', description: 'Withdraw this order', resourceId: 'MedicationRequest/prolia-plan' }],
    ])
  })
  test('Frieda, clearance 44.8 mL/min: the order of 4 mg can become 3.3 mg, all else as it was', async () => {
    const { cards } = await sign('frieda-zoledronate-reduced-dose', 'zol-plan')
    expect(decisionsOf(cards)).toEqual(['zoledronate-dose'])
    const [action] = cards[0]!.suggestions![0]!.actions
    expect(action!.type).toBe('update')
    // 001: 40 to under 50 mL/min, 3.3 mg.
    const order = recordOf('frieda-zoledronate-reduced-dose').find((r) => r.id === 'zol-plan')!
    const [dosage] = order.dosageInstruction as Fields[]
    expect(action!.resource).toEqual({
      ...order,
      dosageInstruction: [
        { ...dosage, doseAndRate: [{ doseQuantity: { value: 3.3, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } }] },
      ],
    })
  })
  test('an order of 3.3 mg already: no card', async () => {
    const resources = recordOf('frieda-zoledronate-reduced-dose').filter((r) => r.id !== 'zol-plan')
    const call = signing('frieda-zoledronate-reduced-dose', zometa(3.3))
    expect((await post(site, 'howship-order-sign', { ...call, prefetch: prefetchOf(resources) })).cards).toEqual([])
  })
  test('words that still say 4 mg do not survive the change to 3.3 mg', async () => {
    const [dosage] = zometa(4).dosageInstruction as Fields[]
    const worded = zometa(4, {
      text: { status: 'generated', div: '<div>Zometa 4 mg</div>' },
      dosageInstruction: [{ ...dosage, text: '4 mg in 15 min', patientInstruction: '4 mg' }],
    })
    const { cards } = await sign('frieda-zoledronate-reduced-dose', worded)
    const changed = cards[0]!.suggestions![0]!.actions[0]!.resource!
    expect(changed.text).toBeUndefined()
    expect(JSON.stringify(changed.dosageInstruction)).not.toMatch(/4 mg/)
  })
  test('an order with two dosages is not rewritten: the card only tells the dose', async () => {
    const [dosage] = zometa(4).dosageInstruction as Fields[]
    const { cards } = await sign('frieda-zoledronate-reduced-dose', zometa(4, { dosageInstruction: [dosage, dosage] }))
    const dose = cards.find((c) => c.source.topic.code === 'zoledronate-dose')
    expect(dose?.summary).toContain('3.3 mg')
    expect(dose?.suggestions).toBeUndefined()
  })
  test('an order without an id cannot be changed or withdrawn, and is still advised on', async () => {
    const { id: _, ...nameless } = zometa(4)
    const { cards } = await sign('frieda-zoledronate-reduced-dose', nameless)
    expect(decisionsOf(cards)).toContain('zoledronate-dose')
    expect(cards.flatMap((c) => c.suggestions ?? [])).toEqual([])
  })
  test('the record holds an older copy of the order that is being signed: it counts once', async () => {
    const resources = recordOf('frieda-zoledronate-reduced-dose')
    const call = signing('frieda-zoledronate-reduced-dose', zometa(3.3, { id: 'zol-plan' }))
    expect((await post(site, 'howship-order-sign', { ...call, prefetch: prefetchOf(resources) })).cards).toEqual([])
  })
  test('vitamin D too low before the first zoledronate: hold, on one card', async () => {
    const { cards } = await sign('greet-vitamin-d-8-ng-ml', 'zol-plan')
    expect(cards.map((c) => [c.source.topic.code, c.indicator])).toEqual([['start-therapy', 'warning']])
    expect(cards[0]!.summary).toContain('20 nmol/L is below 30')
  })
  test('a client that calls the order active before it is signed: it is still only planned', async () => {
    const order = recordOf('greet-vitamin-d-8-ng-ml').find((r) => r.id === 'zol-plan')!
    const resources = recordOf('greet-vitamin-d-8-ng-ml').filter((r) => r !== order)
    const call = signing('greet-vitamin-d-8-ng-ml', { ...order, status: 'active', intent: 'order' })
    const { cards } = await post(site, 'howship-order-sign', { ...call, prefetch: prefetchOf(resources) })
    expect(decisionsOf(cards)).toEqual(['start-therapy'])
  })
  test('zoledronate ordered for metastases without a dental check: the check can be ordered with it', async () => {
    const resources = recordOf('frieda-zoledronate-reduced-dose').filter((r) => !/dental|mucosal/.test(JSON.stringify(r.code ?? '')))
    const call = signing('frieda-zoledronate-reduced-dose', 'zol-plan')
    const { cards } = await post(site, 'howship-order-sign', {
      ...call,
      prefetch: prefetchOf(resources.filter((r) => r.id !== 'zol-plan')),
    })
    expect(cards).toHaveLength(1)
    const actions = cards[0]!.suggestions!.flatMap((s) => s.actions)
    expect(actions.map((a) => a.type)).toEqual(['create'])
    expect(actions[0]!.resource).toMatchObject({
      resourceType: 'ServiceRequest',
      status: 'draft',
      code: { coding: [{ code: 'dental-examination' }] },
      subject: { reference: 'Patient/frieda' },
      authoredOn: '2026-11-21',
    })
    // Once ordered, it is not suggested again.
    const ordered = { ...fieldsOf(actions[0]!.resource), id: 'check' }
    const rest = prefetchOf([...resources.filter((r) => r.id !== 'zol-plan'), ordered])
    const again = await post(site, 'howship-order-sign', { ...call, prefetch: rest })
    expect(again.cards).toHaveLength(1)
    expect(again.cards[0]!.suggestions).toBeUndefined()
  })
  test('Bea on Prolia wants 46 out: proceed under the protocol, when, and with which antibiotic', async () => {
    const { cards } = await sign('bea-prolia-wants-46-out', 'ext-46')
    expect(decisionsOf(cards).toSorted()).toEqual(['antibiotic-prophylaxis', 'dental-procedure', 'drug-holiday'])
    // Next injection six months after 5 August: 5 February 2027; Leuven operates just before it.
    expect(cards.find((c) => c.source.topic.code === 'drug-holiday')!.summary).toContain('between 5 Jan 2027 and 4 Feb 2027')
  })
  test('an implant under zoledronate and sunitinib: not to be done, and no instructions for doing it', async () => {
    const { cards } = await sign('otto-sunitinib-with-zoledronate', 'implant-36')
    expect(cards.map((c) => [c.source.topic.code, c.indicator])).toEqual([['dental-procedure', 'critical']])
    expect(cards[0]!.detail).not.toContain('amoxicillin')
  })
  test('Xander, who takes nothing, may have 18 out: no card', async () => {
    expect((await sign('xander-takes-nothing', 'ext-18')).cards).toEqual([])
  })
  test('a paracetamol order for Bea: her planned extraction is not brought up', async () => {
    const paracetamol = {
      resourceType: 'MedicationRequest',
      id: 'p',
      intent: 'order',
      medicationCodeableConcept: { text: 'paracetamol 500 mg' },
    }
    expect((await sign('bea-prolia-wants-46-out', paracetamol)).cards).toEqual([])
  })
  test('denosumab for a patient with bare bone in the jaw: not before the mucosa has healed', async () => {
    const prolia = {
      resourceType: 'MedicationRequest',
      id: 'prolia-again',
      intent: 'order',
      medicationCodeableConcept: { text: 'Prolia 60 mg' },
    }
    const { cards } = await sign('nora-mronj-stage-3-prolia', prolia)
    expect(cards).toHaveLength(1)
    expect(cards[0]!.indicator).toBe('warning')
    expect(cards[0]!.detail).toContain('do not start or resume before the mucosa has healed')
  })
  test('an order for somebody else among the drafts: nothing is advised', async () => {
    const { status, error } = await sign('gerda-prolia-on-top-of-aclasta', { ...zometa(4), subject: { reference: 'Patient/frieda' } })
    expect(status).toBe(400)
    expect(error).toContain('another patient')
  })
})

describe('Choosing an order', () => {
  const call = signing('otto-sunitinib-with-zoledronate', 'implant-36', 'ext-37')
  test('only what was chosen is spoken of', async () => {
    const { cards } = await post(site, 'howship-order-select', choosing(call, 'ServiceRequest/ext-37'))
    expect(cards.map((c) => c.summary.slice(0, 13))).toEqual(['Extraction 37'])
  })
  test('a selection without the type of the resource is understood', async () => {
    const { cards } = await post(site, 'howship-order-select', choosing(call, 'implant-36'))
    expect(cards.map((c) => c.indicator)).toEqual(['critical'])
  })
  test('zoledronate just chosen, without a day: nobody asks for the day yet', async () => {
    const resources = recordOf('frieda-zoledronate-reduced-dose').filter((r) => r.id !== 'zol-plan')
    const dayless = zometa(3.3, { dosageInstruction: [{ doseAndRate: [{ doseQuantity: { value: 3.3, unit: 'mg' } }] }] })
    const sent = { ...signing('frieda-zoledronate-reduced-dose', dayless), prefetch: prefetchOf(resources) }
    expect((await post(site, 'howship-order-select', choosing(sent, 'MedicationRequest/zometa-order'))).cards).toEqual([])
    const signed = await post(site, 'howship-order-sign', sent)
    expect(signed.cards.map((c) => c.summary)).toEqual(['Zoledronate 4 mg (Zometa): ask first. For which day is the dose planned?'])
  })
})

describe('For every example patient, in both languages,', () => {
  const folder = join(import.meta.dirname, '..', '..', '..', 'patients')
  // Elsa's Patient has no FHIR id: no client could name her.
  const people = readdirSync(folder, { withFileTypes: true }).flatMap((f) =>
    f.isDirectory() && f.name !== 'elsa-xgeva-day-36' ? [f.name] : [],
  )
  const hollow = (value: unknown): boolean =>
    value === null || value === '' || (typeof value === 'object' && (Object.keys(value).length === 0 || Object.values(value).some(hollow)))

  test.each(people)('%s: the cards are few, short and as the standard has them', async (person) => {
    const planned = recordOf(person).filter((r) => r.resourceType === 'ServiceRequest' || r.status === 'draft')
    for (const lang of ['nl', 'en']) {
      const headers = { 'accept-language': lang }
      const opened = await post(site, 'howship-patient-view', opening(person), headers)
      expect([opened.status, opened.cards.length <= 3]).toEqual([200, true])
      const signed = await post(site, 'howship-order-sign', signing(person, ...planned.map((r) => String(r.id))), headers)
      expect([signed.status, signed.cards.length <= 3 * planned.length]).toEqual([200, true])
      for (const card of [...opened.cards, ...signed.cards]) {
        expect(card.summary.length).toBeLessThan(140)
        expect(hollow(card), JSON.stringify(card)).toBe(false)
        expect(card.selectionBehavior !== undefined).toBe(card.suggestions !== undefined)
        for (const { type, resource, resourceId } of card.suggestions?.flatMap((s) => s.actions) ?? [])
          expect([resource !== undefined, resourceId !== undefined]).toEqual(type === 'delete' ? [false, true] : [true, false])
      }
      for (const { cards } of [opened, signed]) expect(new Set(cards.map((c) => c.uuid)).size).toBe(cards.length)
      // What stops a plan is heard at its signing too.
      const stops = (cards: readonly Card[]) => cards.filter((c) => c.indicator === 'critical').map((c) => c.summary)
      expect(stops(signed.cards)).toEqual(expect.arrayContaining(stops(opened.cards)))
    }
  })
})

describe('Links', () => {
  test('with the address of the screens, a card leads to the table of the guidance it rests on', async () => {
    const linked = await hospital({ publicUrl: 'https://howship.ziekenhuis.example/' })
    const { cards } = await post(linked, 'howship-order-sign', signing('frieda-zoledronate-reduced-dose', 'zol-plan'))
    expect(cards[0]!.source.url).toBe('https://howship.ziekenhuis.example/#library/zoledronate-dose?lang=en')
    // The reduced doses are those of the Dutch guidance (001).
    expect(cards[0]!.links).toEqual([
      {
        label: 'The table and its sources',
        url: 'https://howship.ziekenhuis.example/#library/zoledronate-dose/nl-handreiking?lang=en',
        type: 'absolute',
      },
    ])
  })
})

describe('Calls that are no calls', () => {
  const good = opening('xander-takes-nothing')
  test.each([
    ['without hookInstance', { ...good, hookInstance: undefined }],
    ['with a hookInstance that is no UUID', { ...good, hookInstance: 'today' }],
    ['of another hook', { ...good, hook: 'order-sign' }],
    ['without a patient', { ...good, context: { userId: 'Practitioner/1' } }],
    ['with a patient id that leads elsewhere', { ...good, context: { patientId: '../Practitioner/1' } }],
    ['with a token but no server for it', { ...good, fhirAuthorization: { access_token: 'x', token_type: 'Bearer' } }],
    ['with prefetch that is a list', { ...good, prefetch: [1] }],
    ['that is a list', [good]],
  ])('a call %s: 400 and one line', async (_, call) => {
    const { status, error } = await post(site, 'howship-patient-view', call)
    expect(status).toBe(400)
    expect(error).toMatch(/^This is not a call of CDS Hooks 2\.0[^\n]*\.$/)
  })
  test('order-sign without drafted orders: 400', async () => {
    expect((await post(site, 'howship-order-sign', { ...good, hook: 'order-sign' })).status).toBe(400)
  })
  test('the patient of the prefetch is not the patient of the context: 400, nobody’s cards', async () => {
    const { status, error } = await post(site, 'howship-patient-view', {
      ...opening('gerda-prolia-on-top-of-aclasta'),
      context: { patientId: 'xander' },
    })
    expect(status).toBe(400)
    expect(error).toContain('not the one of context.patientId')
  })
  test('a service that does not exist: 404', async () => {
    const { status, error } = await post(site, 'howship-discharge', good)
    expect([status, error]).toEqual([404, 'There is no such CDS service. GET /cds-services lists them.'])
  })
  test('broken JSON: 400', async () => {
    expect(await post(site, 'howship-patient-view', '{"hook":')).toMatchObject({ status: 400, error: expect.stringContaining('not JSON') })
  })
  test('an abyss of brackets: 400, and the server lives', async () => {
    const abyss = `{"hook":"patient-view","prefetch":{"patient":${'['.repeat(500_000)}${']'.repeat(500_000)}}}`
    expect(await post(site, 'howship-patient-view', abyss)).toMatchObject({
      status: 400,
      error: expect.stringContaining('nested too deep'),
    })
    expect((await open('xander-takes-nothing')).status).toBe(200)
  })
  test('a record of 3 MB is read', async () => {
    const long = {
      ...recordOf('xander-takes-nothing').find((r) => r.resourceType === 'Patient'),
      text: { status: 'generated', div: 'x'.repeat(3_000_000) },
    }
    const { status } = await post(site, 'howship-patient-view', { ...good, prefetch: { ...fieldsOf(good.prefetch), patient: long } })
    expect(status).toBe(200)
  })
  test('the patient named by the whole reference is understood', async () => {
    const { status } = await post(site, 'howship-patient-view', { ...good, context: { patientId: 'Patient/xander' } })
    expect(status).toBe(200)
  })
  test('more than 5 MB: 413', async () => {
    const large = JSON.stringify({ ...good, prefetch: { patient: { resourceType: 'Patient', id: 'x'.repeat(5 * 1024 * 1024) } } })
    expect((await post(site, 'howship-patient-view', large)).status).toBe(413)
  })
  test('a form instead of JSON: 415', async () => {
    expect((await post(site, 'howship-patient-view', 'hook=patient-view', { 'content-type': 'text/plain' })).status).toBe(415)
  })
})

describe('Data that are not there', () => {
  const full = opening('gerda-prolia-on-top-of-aclasta')
  const prefetch = fieldsOf(full.prefetch)!
  const without = (...keys: readonly string[]): Fields => ({
    ...full,
    prefetch: Object.fromEntries(Object.entries(prefetch).filter(([k]) => !keys.includes(k))),
  })
  test.each([
    ['the patient', ['patient']],
    ['the diagnoses', ['conditions']],
    ['every list of medicines', ['medicationRequests', 'medicationStatements']],
    ['the laboratory', ['observations']],
  ])('without %s: 412, not a reassurance', async (_, keys) => {
    expect(await post(site, 'howship-patient-view', without(...keys))).toMatchObject({ status: 412, cards: [] })
  })
  test('one list of medicines, and no allergies: advice is given with what there is', async () => {
    const { status, cards } = await post(site, 'howship-patient-view', without('allergies', 'medicationDispenses', 'procedures'))
    expect(status).toBe(200)
    expect(decisionsOf(cards)).toEqual(['duplicate-therapy'])
  })
  test('a client that could not read the diagnoses says so: 412', async () => {
    const failed = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout' }] }
    expect((await post(site, 'howship-patient-view', { ...full, prefetch: { ...prefetch, conditions: failed } })).status).toBe(412)
  })
  test('a client that could not read the doses given: Xander is no longer told that he takes nothing', async () => {
    const xander = signing('xander-takes-nothing', 'ext-18')
    const failed = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout' }] }
    const { cards } = await post(site, 'howship-order-sign', {
      ...xander,
      prefetch: { ...fieldsOf(xander.prefetch), medicationAdministrations: failed },
    })
    expect(cards.map((c) => [c.source.topic.code, c.indicator])).toEqual([['dental-procedure', 'warning']])
  })
})

describe('Feedback', () => {
  test('the standard’s examples are kept: a suggestion accepted, a card overridden without and with a reason', async () => {
    const own = await hospital()
    const response = await post(own, 'howship-order-sign/feedback', {
      feedback: [
        {
          card: '4e0a3a1e-3283-4575-ab82-028d55fe2719',
          outcome: 'accepted',
          acceptedSuggestions: [{ id: 'e56e1945-20b3-4393-8503-a1a20fd73152' }],
          outcomeTimestamp: '2021-12-11T10:05:31Z',
        },
        { card: 'f6b95768-b1c8-40dc-8385-bf3504b82ffb', outcome: 'overridden', outcomeTimestamp: '2020-12-11T00:00:00Z' },
        {
          card: '9368d37b-283f-44a0-93ea-547cebab93ed',
          outcome: 'overridden',
          overrideReason: {
            reason: { code: 'd7ecf885', system: 'https://example.com/cds-hooks/override-reason-system' },
            userComment: 'A comment entered by the clinician.',
          },
          outcomeTimestamp: '2020-12-11T00:00:00Z',
        },
      ],
    })
    expect(response.status).toBe(200)
    const common = { service: 'howship-order-sign', client: null }
    expect(own.feedback).toEqual([
      {
        ...common,
        card: '4e0a3a1e-3283-4575-ab82-028d55fe2719',
        outcome: 'accepted',
        acceptedSuggestions: ['e56e1945-20b3-4393-8503-a1a20fd73152'],
        overrideReason: null,
        comment: null,
        at: '2021-12-11T10:05:31Z',
      },
      {
        ...common,
        card: 'f6b95768-b1c8-40dc-8385-bf3504b82ffb',
        outcome: 'overridden',
        acceptedSuggestions: [],
        overrideReason: null,
        comment: null,
        at: '2020-12-11T00:00:00Z',
      },
      {
        ...common,
        card: '9368d37b-283f-44a0-93ea-547cebab93ed',
        outcome: 'overridden',
        acceptedSuggestions: [],
        overrideReason: { code: 'd7ecf885', system: 'https://example.com/cds-hooks/override-reason-system' },
        comment: 'A comment entered by the clinician.',
        at: '2020-12-11T00:00:00Z',
      },
    ])
  })
  test.each([
    ['accepted, but not what', { card: 'c', outcome: 'accepted', outcomeTimestamp: '2026-11-21T10:00:00Z' }],
    ['of an outcome that does not exist', { card: 'c', outcome: 'ignored', outcomeTimestamp: '2026-11-21T10:00:00Z' }],
    ['without a time', { card: 'c', outcome: 'overridden' }],
    ['without a card', { outcome: 'overridden', outcomeTimestamp: '2026-11-21T10:00:00Z' }],
  ])('feedback %s: 400, nothing kept', async (_, one) => {
    const own = await hospital()
    expect((await post(own, 'howship-patient-view/feedback', { feedback: [one] })).status).toBe(400)
    expect(own.feedback).toEqual([])
  })
  test('feedback on a service that does not exist: 404', async () => {
    expect((await post(site, 'elsewhere/feedback', { feedback: [] })).status).toBe(404)
  })
})

describe('Browsers', () => {
  test('a page of an allowed origin may ask, another may not', async () => {
    const own = await hospital({ allowedOrigins: ['https://ehr.example.org'], clients: [] })
    const preflight = (origin: string, url: string) =>
      own.server.inject({ method: 'OPTIONS', url, headers: { origin, 'access-control-request-method': 'POST' } })
    for (const url of ['/cds-services', '/cds-services/howship-order-sign', '/cds-services/howship-order-sign/feedback']) {
      const allowed = await preflight('https://ehr.example.org', url)
      expect([allowed.statusCode, allowed.headers['access-control-allow-origin']]).toEqual([204, 'https://ehr.example.org'])
      expect((await preflight('https://evil.example', url)).headers['access-control-allow-origin']).toBeUndefined()
    }
  })
})

test.each([
  ['nl', 'nl'],
  ['en-GB', 'en'],
  ['fr, en;q=0.4, nl;q=0.8', 'nl'],
  ['fr', 'en'],
  [undefined, 'en'],
  ['nl;q=0', 'en'],
] as const)('of a client that asks for %s, the language is %s where English is usual', (accept, lang) => {
  expect(languageAsked(accept, 'en')).toBe(lang)
})
