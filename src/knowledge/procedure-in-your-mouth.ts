import type { Page } from './page.ts'
import { whenToCall } from './when-to-call.ts'

/** For patients: a procedure in the mouth while a bone drug is used, or was. After the leaflet of ZAS. */
export const procedureInYourMouth: Page = {
  id: 'procedure-in-your-mouth',
  title: { nl: 'Een ingreep in uw mond terwijl u een botmiddel gebruikt', en: 'A procedure in your mouth while you use a bone drug' },
  reader: 'patient',
  sections: [
    {
      heading: { nl: 'Wat kan de arts of tandarts doen?', en: 'What can the doctor or dentist do?' },
      paragraphs: [
        {
          says: {
            nl: 'Soms is een ingreep nodig terwijl u een botmiddel gebruikt. Welke maatregelen u krijgt, hangt af van uw middel en van de soort ingreep.',
            en: 'Sometimes a procedure is needed while you use a bone drug. Which precautions you get depends on your drug and on the kind of procedure.',
          },
          per: ['S1246'],
        },
        {
          says: {
            nl: 'Soms krijgt u een antibioticum. U begint daar dan enkele dagen vóór de ingreep mee. Zeg het altijd als u allergisch bent voor een antibioticum.',
            en: 'Sometimes you get an antibiotic. You then start it a few days before the procedure. Always say so if you are allergic to an antibiotic.',
          },
          per: ['S1247', 'sdcep-2017: no-antibiotic'],
          but: {
            nl: 'Niet elke richtlijn raadt dit aan. Uw arts of tandarts beslist.',
            en: 'Not every guideline advises this. Your doctor or dentist decides.',
          },
        },
        {
          says: {
            nl: 'De ingreep kan in stappen gebeuren, op verschillende dagen. De wonden blijven dan klein en genezen sneller.',
            en: 'The procedure may be done in steps, on different days. The wounds then stay small and heal faster.',
          },
          per: ['S1248'],
        },
        {
          says: {
            nl: 'De arts kan een verdoving kiezen zonder een stof die uw bloedvaten nauwer maakt.',
            en: 'The doctor can choose an anaesthetic without a substance that narrows your blood vessels.',
          },
          per: ['S1249'],
        },
        {
          says: {
            nl: 'Soms neemt de arts vooraf wat bloed af. Een toestel maakt daar vliesjes van met veel witte bloedcellen en stamcellen. Die helpen de wond te genezen.',
            en: 'Sometimes the doctor takes some blood beforehand. A machine makes membranes of it with many white blood cells and stem cells. They help the wound to heal.',
          },
          per: ['S1250'],
        },
        {
          says: {
            nl: 'Na de ingreep komt u terug voor controle. De arts kijkt of de wond goed geneest.',
            en: 'After the procedure you come back for check-ups. The doctor looks whether the wound is healing well.',
          },
          per: ['S1253'],
        },
      ],
    },
    {
      heading: { nl: 'Moet u even stoppen met uw botmiddel?', en: 'Do you have to stop your bone drug for a while?' },
      paragraphs: [
        {
          says: {
            nl: 'Dat beslist alleen de arts die het middel voorschrijft, samen met uw tandarts of de MKA-chirurg. Soms wordt het middel een tijdje gestopt. Soms kiest men voor de ingreep een dag die ver genoeg van uw laatste dosis ligt.',
            en: 'Only the doctor who prescribes the drug decides that, together with your dentist or surgeon. Sometimes the drug is stopped for a while. Sometimes the procedure is planned on a day that is far enough from your last dose.',
          },
          per: ['S1251', 'S1252', 'S0789'],
          but: {
            nl: 'Of even stoppen helpt, is niet bewezen. Bij denosumab kan een te late prik gevaarlijk zijn voor uw wervels.',
            en: 'It has not been proven that stopping for a while helps. With denosumab a late injection can be dangerous for your vertebrae.',
          },
        },
      ],
    },
    whenToCall,
  ],
}
