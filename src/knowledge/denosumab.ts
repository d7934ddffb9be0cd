import type { Page } from './page.ts'

/** What denosumab is, where it is used and what its easy reputation leaves out. Doses and dates stand in the tables. */
export const denosumabPage: Page = {
  id: 'denosumab',
  title: { nl: 'Denosumab: snel, sterk en vluchtig', en: 'Denosumab: fast, strong and fleeting' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Wat het is', en: 'What it is' },
      paragraphs: [
        {
          says: {
            nl: 'Denosumab is een humaan monoklonaal IgG2-antilichaam, gemaakt met recombinant-DNA-techniek, dat RANKL bindt en de osteoclast zo zijn signaal onthoudt. Het werkt sneller en sterker dan een bisfosfonaat, maar alleen zolang het wordt gegeven. Het wordt alleen subcutaan toegediend.',
            en: 'Denosumab is a human monoclonal IgG2 antibody, made by recombinant DNA technique, that binds RANKL and so withholds the signal from the osteoclast. It works faster and more strongly than a bisphosphonate, but only as long as it is given. It is given subcutaneously only.',
          },
          per: ['S0078', 'S0166', 'S0172', 'S0173', 'S0174', 'S0175', 'ects-2021: follow-on'],
          but: {
            nl: 'Stoppen of uitstellen is niet onschuldig: na het uitwerken neemt het botverlies toe en kunnen wervels breken. Elke stop vraagt vooraf een vervolgplan.',
            en: 'Stopping or delaying is not harmless: once it wears off, bone loss speeds up and vertebrae may fracture. Every stop needs a follow-on plan beforehand.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Registratie volgens het hoofdstuk', en: 'Registration, as the chapter has it' },
      paragraphs: [
        {
          says: {
            nl: 'Het hoofdstuk noemt drie groepen: postmenopauzale vrouwen met osteoporose en een hoog fractuurrisico (sinds 2011), mannen met prostaatkanker onder hormoonablatie, en vrouwen met borstkanker ter preventie van osteoporose.',
            en: 'The chapter names three groups: postmenopausal women with osteoporosis and a high fracture risk (since 2011), men with prostate cancer under hormone ablation, and women with breast cancer to prevent osteoporosis.',
          },
          per: ['S0168', 'S0169', 'S0170'],
          but: {
            nl: 'Tekst van omstreeks 2011; de Europese vergunning is van 2010. Kijk de geldende registratie na, zeker bij borstkanker.',
            en: 'Text of about 2011; the European licence dates from 2010. Check the current label, for breast cancer in particular.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Denosumab of een bisfosfonaat bij osteoporose', en: 'Denosumab or a bisphosphonate in osteoporosis' },
      paragraphs: [
        {
          says: {
            nl: 'Denosumab is bij osteoporose een alternatief voor een bisfosfonaat: minder fracturen, ook bij hoog risico, goed verdragen, een halfjaar werkzaam per dosis en bruikbaar bij nierinsufficiëntie. Een injectie per halfjaar is eenvoudiger vol te houden dan de innameregels van een tablet.',
            en: 'In osteoporosis denosumab is an alternative to a bisphosphonate: fewer fractures, also at high risk, well tolerated, effective for half a year per dose and usable in renal impairment. One injection per half year is easier to keep up than the rules for a tablet.',
          },
          per: ['S0179', 'S0181', 'smpc: prolia-renal'],
          but: {
            nl: 'De dosis hoeft bij nierinsufficiëntie niet lager, maar veilig is het daarmee niet: bij een eGFR onder 30 of dialyse is ernstige hypocalciëmie beschreven. Eerst calcium en vitamine D op peil, daarna calcium controleren.',
            en: 'In renal impairment the dose need not be lower, but that does not make it safe: with an eGFR below 30 or on dialysis severe hypocalcaemia is described. First restore calcium and vitamin D, then monitor calcium.',
          },
        },
        {
          says: {
            nl: 'Denosumab wordt samen met calcium en vitamine D gegeven; het serumcalcium kan dalen en wordt gevolgd.',
            en: 'Denosumab is given together with calcium and vitamin D; serum calcium can fall and is monitored.',
          },
          per: ['S0171', 'S0176'],
        },
      ],
    },
    {
      heading: { nl: 'Bijwerkingen en afweer', en: 'Adverse effects and immunity' },
      paragraphs: [
        {
          says: {
            nl: 'In het begin krijgt 1 op de 20 patiënten griepachtige klachten; paracetamol mag.',
            en: 'At the start 1 in 20 patients has flu-like symptoms; paracetamol may be taken.',
          },
          per: ['S0177', 'S0178'],
        },
        {
          says: {
            nl: 'RANKL helpt ook T-cellen te activeren en lymfocyten te rijpen. Het hoofdstuk leidt daaruit meer infecties af en mogelijk tumoren, en geeft het daarom niet aan kinderen.',
            en: 'RANKL also helps to activate T cells and to mature lymphocytes. From this the chapter infers more infections and possibly tumours, and therefore does not give it to children.',
          },
          per: ['S0182', 'S0183', 'smpc: denosumab-children'],
          but: {
            nl: 'De bron geeft geen cijfers bij infecties of tumoren. Uitzondering bij jongeren: Xgeva bij uitgegroeide adolescenten met een reusceltumor.',
            en: 'The source gives no figures for infections or tumours. Exception in the young: Xgeva in skeletally mature adolescents with giant cell tumour.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Multipel myeloom: achterhaald advies', en: 'Multiple myeloma: superseded advice' },
      paragraphs: [
        {
          says: {
            nl: 'Het hoofdstuk schreef dat denosumab bij multipel myeloom niet wordt gebruikt omdat de overleving slechter zou zijn dan met een intraveneus bisfosfonaat.',
            en: 'The chapter wrote that denosumab is not used in multiple myeloma because survival would be worse than with an intravenous bisphosphonate.',
          },
          per: ['S0184', 'imwg-2021: denosumab', 'esmo-2020: myeloma'],
          but: {
            nl: 'Achterhaald, en hetzelfde hoofdstuk geeft het zelf bij een creatinineklaring onder 30 mL/min. IMWG 2021 noemt denosumab een mogelijkheid, ESMO 2020 de eerste keuze bij nierinsufficiëntie. De hematoloog beslist.',
            en: 'Superseded, and the same chapter itself gives it with a creatinine clearance below 30 mL/min. IMWG 2021 names denosumab as an option, ESMO 2020 as the agent of choice in renal impairment. The haematologist decides.',
          },
        },
      ],
    },
  ],
}
