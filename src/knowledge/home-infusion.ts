import type { Page } from './page.ts'

/** Zoledronate at home: what a Dutch project achieved and where it stumbled. */
export const homeInfusion: Page = {
  id: 'home-infusion',
  title: { nl: 'Zoledroninezuur thuis toedienen', en: 'Giving zoledronate at home' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Ervaringen uit een Nederlands project', en: 'Experience from a Dutch project' },
      paragraphs: [
        {
          says: {
            nl: 'Opbrengst van het project Zometa thuis: ongeveer 600 patiënten thuis in behandeling en 1700 vrijgekomen behandelstoelen.',
            en: 'Yield of the Zometa at home project: about 600 patients treated at home and 1700 treatment chairs freed.',
          },
          per: ['S0936', 'S0947', 'S0948'],
          but: {
            nl: 'Instelling, periode en telwijze staan er niet bij; het schema van het project is alleen als afbeelding overgeleverd.',
            en: 'Institution, period and way of counting are not given; the scheme of the project survives only as a picture.',
          },
        },
        {
          says: {
            nl: 'Hindernissen bij de patiënt: niet digitaal vaardig, geen patiëntenportaal, moeilijk aan te prikken vaten.',
            en: 'Obstacles on the patient’s side: no digital skills, no patient portal, veins that are hard to puncture.',
          },
          per: ['S0941', 'S0942', 'S0943'],
          but: {
            nl: 'De eerste twee zijn geen medisch bezwaar: zij bepalen wie er belt. De controles voor elke dosis gelden thuis even streng.',
            en: 'The first two are no medical objection: they decide who phones. The checks before every dose are just as strict at home.',
          },
        },
      ],
    },
  ],
}
