import type { Page } from './page.ts'
import { whenToCall } from './when-to-call.ts'

/** For patients: caring for the mouth before and during a drug for bone. After the leaflet of ZAS. */
export const mouthAndBoneDrug: Page = {
  id: 'mouth-and-bone-drug',
  title: { nl: 'Uw mond en uw botmiddel', en: 'Your mouth and your bone drug' },
  reader: 'patient',
  sections: [
    {
      heading: { nl: 'Voordat u begint', en: 'Before you start' },
      paragraphs: [
        {
          says: {
            nl: 'Laat vóór de start uw tanden en uw kaak nakijken door uw tandarts of de MKA-chirurg. Die kan een ontsteking vinden waar u zelf niets van merkt.',
            en: 'Before you start, have your teeth and jaw checked by your dentist or the oral and maxillofacial surgeon. They can find an infection that you do not notice yourself.',
          },
          per: ['S1238', 'S1239'],
          but: {
            nl: 'Soms is uw botmiddel heel snel nodig. Dan begint u alvast en gaat de zorg voor uw gebit gewoon door. Uw arts beslist dat.',
            en: 'Sometimes your bone drug is needed very soon. Then you start first, and the care for your teeth simply goes on. Your doctor decides.',
          },
        },
        {
          says: {
            nl: 'Moet er een tand of kies worden getrokken? Plan dat dan vóór de start.',
            en: 'Does a tooth have to be pulled? Plan that before the start.',
          },
          per: ['S1240'],
        },
      ],
    },
    {
      heading: { nl: 'Zolang u het middel gebruikt', en: 'As long as you use the drug' },
      paragraphs: [
        {
          says: {
            nl: 'Poets uw tanden goed, meerdere keren per dag. Maak ook de ruimte tussen uw tanden grondig schoon met flosdraad.',
            en: 'Brush your teeth well, several times a day. Clean between your teeth thoroughly too, with floss.',
          },
          per: ['S1241', 'S1242'],
        },
        {
          says: { nl: 'Ga regelmatig voor controle naar uw tandarts.', en: 'See your dentist for regular check-ups.' },
          per: ['S1243'],
        },
        {
          says: {
            nl: 'Vertel uw tandarts en de MKA-chirurg altijd dat u een botmiddel gebruikt. Zeg het ook als u er vroeger een gebruikte, of als u het als infuus of prik krijgt. Zo kunnen zij maatregelen nemen.',
            en: 'Always tell your dentist and the oral and maxillofacial surgeon that you use a bone drug. Say so too if you used one in the past, or if you get it as a drip or an injection. Then they can take precautions.',
          },
          per: ['S1244'],
        },
        {
          says: {
            nl: 'Rookt u? Stop dan helemaal, zo snel als u kunt. Dat maakt de kans op kaakbotnecrose kleiner. Vraag uw huisarts om hulp.',
            en: 'Do you smoke? Then stop completely, as soon as you can. That makes necrosis of the jaw less likely. Ask your GP for help.',
          },
          per: ['S1245'],
        },
      ],
    },
    whenToCall,
  ],
}
