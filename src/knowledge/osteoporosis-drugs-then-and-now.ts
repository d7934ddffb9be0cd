import type { Page } from './page.ts'

/** The order of osteoporosis drugs in the older Dutch guidelines, how long they are given, and why patients stop. */
export const osteoporosisDrugsThenAndNow: Page = {
  id: 'osteoporosis-drugs-then-and-now',
  title: { nl: 'Osteoporosemiddelen: bewijs, duur en stoppen', en: 'Osteoporosis drugs: evidence, duration and stopping' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Bewezen fractuurpreventie', en: 'Proven fracture prevention' },
      paragraphs: [
        {
          says: {
            nl: 'Met hoge bewijskracht (CBO, derde herziening 2011): alendroninezuur en risedroninezuur tegen wervel-, niet-wervel- en heupfracturen; ibandroninezuur alleen tegen wervelfracturen.',
            en: 'With strong evidence (CBO, third revision 2011): alendronate and risedronate against vertebral, non-vertebral and hip fractures; ibandronate against vertebral fractures only.',
          },
          per: ['S1098', 'S1151', 'S1154', 'S1158'],
          but: {
            nl: 'CBO 2011 is vervangen door de FMS-richtlijn van 2022.',
            en: 'CBO 2011 was replaced by the FMS guideline of 2022.',
          },
        },
        {
          says: {
            nl: 'De oudere NHG-Standaard raadde na de tweede keus geen andere middelen aan.',
            en: 'The older NHG standard recommended no other drugs after the second choice.',
          },
          per: ['S1150'],
          but: { nl: 'Vervangen door de NHG-Standaard van 2024.', en: 'Replaced by the NHG standard of 2024.' },
        },
      ],
    },
    {
      heading: { nl: 'Na vijf jaar', en: 'After five years' },
      paragraphs: [
        {
          says: {
            nl: 'Moet een bisfosfonaat na vijf jaar worden gestopt? De nascholing stelt de vraag met drie vraagtekens en geeft geen antwoord; UZ Leuven raadt dan meestal een pauze aan, als het kan.',
            en: 'Must a bisphosphonate be stopped after five years? The slides ask it with three question marks and give no answer; UZ Leuven then usually advises a pause, if possible.',
          },
          per: ['S1189', 'S0787'],
          but: {
            nl: 'Vijf jaar is een moment om te herbeoordelen, geen stopdatum. Voor denosumab geldt dit nooit: na staken volgt versneld botverlies.',
            en: 'Five years is a moment to review, not a stop date. It never holds for denosumab: accelerated bone loss follows when it is stopped.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Glucocorticoïden: de grenswaarden', en: 'Glucocorticoids: the limits' },
      paragraphs: [
        {
          says: {
            nl: 'Het oude schema voor botbescherming laat drie waarden open: precies 7,5 mg, precies 15 mg en precies 70 jaar.',
            en: 'The old scheme for bone protection leaves three values open: exactly 7.5 mg, exactly 15 mg and exactly 70 years.',
          },
          per: ['S1188'],
          but: {
            nl: 'Howship rekent 7,5 mg tot de middengroep en adviseert bij 15 mg en bij 70 jaar te behandelen.',
            en: 'Howship counts 7.5 mg in the middle group and advises treatment at 15 mg and at 70 years.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Waarom patiënten stoppen', en: 'Why patients stop' },
      paragraphs: [
        {
          says: {
            nl: 'Van 75 mensen die een osteoporosemiddel hadden gebruikt (13 gaven geen antwoord) noemde 33 % te veel bijwerkingen: de meest genoemde reden.',
            en: 'Of 75 people who had used an osteoporosis drug (13 gave no answer) 33 % named too many side effects: the reason given most.',
          },
          per: ['S1197', 'S1198', 'S1199', 'S1200'],
          but: {
            nl: 'Eén enquête ("data on file"), zonder jaar of land; of de 13 bij de 75 horen, staat er niet.',
            en: 'A single survey ("data on file"), without year or country; whether the 13 belong to the 75 is not stated.',
          },
        },
        {
          says: {
            nl: 'Andere redenen, voor zover leesbaar: de pijn werd niet minder, geen voordeel gezien, over iets anders gehoord, niet overtuigd, de inname, moeite met iets rond de osteoporose, de doseringsvoorschriften, middel “niet direct …”, te ingewikkelde instructies, de kosten, vergeten.',
            en: 'Other reasons, as far as they can be read: the pain did not lessen, no benefit seen, heard of something else, not convinced, the intake, trouble with something around osteoporosis, the dosing rules, drug “not directly …”, instructions too complicated, the costs, forgetting.',
          },
          per: ['S1201', 'S1202', 'S1203', 'S1204', 'S1205', 'S1206', 'S1207', 'S1208', 'S1209', 'S1210', 'S1211'],
          but: {
            nl: 'De bron kapt de meeste antwoorden af; alleen het leesbare deel staat hier.',
            en: 'The source cuts most answers off; only the legible part stands here.',
          },
        },
        {
          says: {
            nl: 'Percentages in volgorde: 33, 28, 24, 17, 12, 4, 3, 3, 1, 1, 1. Meer dan één antwoord was mogelijk.',
            en: 'Percentages in order: 33, 28, 24, 17, 12, 4, 3, 3, 1, 1, 1. More than one answer was possible.',
          },
          per: ['S1212'],
          but: {
            nl: 'Twaalf redenen en elf percentages: alleen het eerste getal hoort zeker bij zijn reden.',
            en: 'Twelve reasons and eleven percentages: only the first figure certainly belongs to its reason.',
          },
        },
        {
          says: {
            nl: 'Stoppen met denosumab om een van deze redenen is gevaarlijk: vraag ernaar bij elke afspraak en regel eerst een vervolgmiddel.',
            en: 'Stopping denosumab for one of these reasons is dangerous: ask at every visit and arrange a follow-on drug first.',
          },
          per: ['S0873', 'S0789', 'ects-2021: follow-on'],
        },
      ],
    },
  ],
}
