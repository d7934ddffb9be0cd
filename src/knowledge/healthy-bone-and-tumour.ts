import type { Page } from './page.ts'

/** Bone in balance and out of it, as the Dutch course on bone health opens. */
export const healthyBoneAndTumour: Page = {
  id: 'healthy-bone-and-tumour',
  title: { nl: 'Van gezond bot naar botmetastase', en: 'From healthy bone to bone metastasis' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'In evenwicht', en: 'In balance' },
      paragraphs: [
        {
          says: {
            nl: 'Bot is levend weefsel dat voortdurend wordt vernieuwd: osteoclasten breken oud bot af, osteoblasten maken nieuw bot. Beschadigd bot wordt zo weggehaald en vervangen. Zolang beide celsoorten in evenwicht zijn, blijft het bot gezond.',
            en: 'Bone is living tissue that is renewed all the time: osteoclasts break down old bone, osteoblasts make new bone. Damaged bone is removed and replaced that way. As long as the two kinds of cell are in balance, bone stays healthy.',
          },
          per: ['S0854', 'S0856'],
        },
        {
          says: {
            nl: 'Osteocyten zijn ingebouwde osteoblasten die belasting waarnemen en de ombouw sturen.',
            en: 'Osteocytes are embedded osteoblasts that sense load and steer remodelling.',
          },
          per: ['S0044'],
          but: {
            nl: 'De dia noemt ze slapende osteoclasten; dat is onjuist.',
            en: 'The slide calls them sleeping osteoclasts; that is wrong.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Uit evenwicht', en: 'Out of balance' },
      paragraphs: [
        {
          says: {
            nl: 'Solide tumoren houden een vicieuze cirkel van botafbraak in stand. De complicaties daarvan wegen zwaar op de kwaliteit van leven.',
            en: 'Solid tumours keep a vicious circle of bone destruction going. Its complications weigh heavily on quality of life.',
          },
          per: ['S0857', 'S0858'],
        },
        {
          says: {
            nl: 'De Nederlandse richtlijnendatabase zegt bij borstkanker en bij longkanker (niet-kleincellig en kleincellig) niets over botversterkers bij botmetastasen. De Handreiking en ESMO doen dat wel.',
            en: 'The Dutch guideline database says nothing, under breast cancer or lung cancer (non-small-cell and small-cell), on bone drugs for bone metastases. The Handreiking and ESMO do.',
          },
          per: ['S0859', 'S0867', 'esmo-2020: breast-prostate', 'esmo-2020: other-tumours'],
          but: {
            nl: 'Stand van de nascholing (na 2020); raadpleeg de huidige richtlijn.',
            en: 'As of the course (after 2020); consult the current guideline.',
          },
        },
      ],
    },
  ],
}
