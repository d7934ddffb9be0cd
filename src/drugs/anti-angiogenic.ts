import type { Text } from '../values/text.ts'
import type { Brand, Route, Substance } from './drug.ts'
import { readIn } from './origin.ts'

const everywhere: Brand['countries'] = ['NL', 'BE', 'EU']
const eu: Brand['countries'] = ['EU']
const nameOnly = 'brand name only; strength not read'

const brand = (name: string, countries: Brand['countries'], route?: Route, source = nameOnly): Brand => ({
  name,
  countries,
  ...(route && { route }),
  marketed: true,
  from: readIn(source),
})

/** A brand that is injected into the eye. */
const eye = (name: string, countries: Brand['countries'] = everywhere): Brand => ({ ...brand(name, countries), intravitreal: true })

const antibodyMechanism: Text = {
  nl: 'Antilichaam dat VEGF wegvangt, zodat er minder nieuwe bloedvaten ontstaan: botwonden in de kaak genezen trager.',
  en: 'Antibody that captures VEGF, so that fewer new vessels form: bone wounds in the jaw heal more slowly.',
}
const kinaseMechanism: Text = {
  nl: 'Kleine molecule die in de cel de tyrosinekinase van de VEGF-receptor remt, en daarmee de vorming van bloedvaten.',
  en: 'Small molecule that blocks the tyrosine kinase of the VEGF receptor inside the cell, and with it the forming of vessels.',
}
const eyeMechanism: Text = {
  nl: 'Remt VEGF in het oog na injectie in het glasvocht. Geen systemische angiogeneseremmer.',
  en: 'Blocks VEGF in the eye after injection into the vitreous. Not a systemic angiogenesis inhibitor.',
}

/** A VEGF-receptor tyrosine kinase inhibitor: taken by mouth. */
const kinaseInhibitor = (id: string, codes: { readonly atc: readonly string[]; readonly snomed?: readonly string[]; readonly rxnorm?: readonly string[] }, brands: readonly string[], statements: readonly string[] = []): Substance => ({
  id,
  name: { nl: id, en: id },
  class: 'vegfr-tki',
  nitrogen: null,
  routes: ['oral'],
  mechanism: kinaseMechanism,
  atc: codes.atc,
  snomed: codes.snomed ?? [],
  rxnorm: codes.rxnorm ?? [],
  synonyms: [],
  brands: brands.map((name) => brand(name, everywhere, 'oral')),
  dosings: [],
  statements,
})

/** An antibody that is given into the eye only. */
const eyeAntibody = (id: string, atc: string, snomed: readonly string[], brands: readonly string[]): Substance => ({
  id,
  name: { nl: id, en: id },
  class: 'anti-vegf-antibody',
  nitrogen: null,
  routes: [],
  mechanism: eyeMechanism,
  atc: [atc],
  snomed,
  rxnorm: [],
  synonyms: [],
  brands: brands.map((name) => eye(name)),
  dosings: [],
  statements: ['S0764'],
})

/** Drugs against VEGF and its receptors. Old ATC codes (before 2021–2022) stand beside the new ones: records keep them. */
export const antiAngiogenics: readonly Substance[] = [
  {
    id: 'bevacizumab',
    name: { nl: 'bevacizumab', en: 'bevacizumab' },
    class: 'anti-vegf-antibody',
    nitrogen: null,
    routes: ['iv'],
    mechanism: antibodyMechanism,
    atc: ['L01FG01', 'L01XC07', 'S01LA08'],
    snomed: ['409406007'],
    rxnorm: ['253337'],
    synonyms: [],
    brands: [brand('Avastin', everywhere, undefined, 'S0739'), ...['Mvasi', 'Zirabev', 'Aybintio', 'Oyavas', 'Alymsys', 'Vegzelma', 'Abevmy'].map((name) => brand(name, eu, 'iv')), eye('Lytenava', eu)],
    dosings: [],
    statements: ['S0739', 'S0740', 'S0741', 'S0484'],
  },
  {
    id: 'ramucirumab',
    name: { nl: 'ramucirumab', en: 'ramucirumab' },
    class: 'anti-vegf-antibody',
    nitrogen: null,
    routes: ['iv'],
    mechanism: {
      nl: 'Antilichaam tegen de VEGF-receptor 2, dat de vorming van bloedvaten remt.',
      en: 'Antibody against VEGF receptor 2, which holds back the forming of vessels.',
    },
    atc: ['L01FG02', 'L01XC21'],
    snomed: ['704259004'],
    rxnorm: [],
    synonyms: [],
    brands: [brand('Cyramza', everywhere, 'iv')],
    dosings: [],
    statements: [],
  },
  eyeAntibody('ranibizumab', 'S01LA04', ['422456007'], ['Lucentis', 'Byooviz', 'Ranivisio', 'Ximluci', 'Rimmyrah']),
  eyeAntibody('brolucizumab', 'S01LA06', [], ['Beovu']),
  eyeAntibody('faricimab', 'S01LA09', [], ['Vabysmo']),
  {
    id: 'aflibercept',
    name: { nl: 'aflibercept', en: 'aflibercept' },
    class: 'vegf-trap',
    nitrogen: null,
    routes: ['iv'],
    mechanism: {
      nl: 'Fusie-eiwit met delen van de VEGF-receptor, dat VEGF wegvangt voor het de receptor bereikt.',
      en: 'Fusion protein with parts of the VEGF receptor, which captures VEGF before it reaches the receptor.',
    },
    atc: ['L01XX44', 'S01LA05'],
    snomed: ['703840003'],
    rxnorm: ['1232150'],
    synonyms: ['ziv-aflibercept'],
    brands: [brand('Zaltrap', everywhere, 'iv', 'S0737'), ...['Eylea', 'Yesafili', 'Opuviz', 'Baiama', 'Ahzantive', 'Afqlir'].map((name) => eye(name, name === 'Eylea' ? everywhere : eu))],
    dosings: [],
    statements: ['S0737', 'S0738'],
  },
  kinaseInhibitor('sunitinib', { atc: ['L01EX01', 'L01XE04'], snomed: ['421192001'], rxnorm: ['357977'] }, ['Sutent'], ['S0437', 'S0549', 'S0733', 'S0734']),
  kinaseInhibitor('sorafenib', { atc: ['L01EX02', 'L01XE05'], snomed: ['422042001'] }, ['Nexavar'], ['S0437', 'S0549', 'S0735']),
  kinaseInhibitor('pazopanib', { atc: ['L01EX03', 'L01XE11'], snomed: ['443763005'], rxnorm: ['714438'] }, ['Votrient'], ['S0437', 'S0549']),
  kinaseInhibitor('vandetanib', { atc: ['L01EX04', 'L01XE12'], snomed: ['418260004'] }, ['Caprelsa']),
  kinaseInhibitor('regorafenib', { atc: ['L01EX05', 'L01XE21'], snomed: ['702804006'] }, ['Stivarga']),
  kinaseInhibitor('cabozantinib', { atc: ['L01EX07', 'L01XE26'], snomed: ['718844003'] }, ['Cabometyx', 'Cometriq']),
  kinaseInhibitor('lenvatinib', { atc: ['L01EX08', 'L01XE29'], snomed: ['714108002'] }, ['Lenvima', 'Kisplyx']),
  kinaseInhibitor('nintedanib', { atc: ['L01EX09', 'L01XE31'], snomed: ['712494002'] }, ['Ofev', 'Vargatef']),
  kinaseInhibitor('axitinib', { atc: ['L01EK01', 'L01XE17'], snomed: ['427882000'] }, ['Inlyta'], ['S0437', 'S0549']),
  kinaseInhibitor('tivozanib', { atc: ['L01EK03', 'L01XE34'] }, ['Fotivda']),
  kinaseInhibitor('ponatinib', { atc: ['L01EA05', 'L01XE24'], snomed: ['703796003'] }, ['Iclusig']),
  kinaseInhibitor('fruquintinib', { atc: [] }, ['Fruzaqla']),
]
