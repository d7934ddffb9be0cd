import type { Page } from './page.ts'

/** Drugs and treatments that harm bone: why so many patients come to take an antiresorptive drug. */
export const drugsThatWeakenBone: Page = {
  id: 'drugs-that-weaken-bone',
  title: { nl: 'Middelen en behandelingen die het bot schaden', en: 'Drugs and treatments that harm bone' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Glucocorticoïden', en: 'Glucocorticoids' },
      paragraphs: [
        {
          says: {
            nl: 'Glucocorticoïden remmen de botaanmaak. Dat komt bovenop bestaande osteoporose en verhoogt de kans op fracturen.',
            en: 'Glucocorticoids reduce bone formation. That adds to any osteoporosis and raises the chance of fracture.',
          },
          per: ['S0088'],
        },
        {
          says: {
            nl: 'Tegen dit botverlies noemt de bron teriparatide (Forsteo), een anabool fragment van PTH dat de botaanmaak stimuleert. Onder glucocorticoïden beschermt het de botdichtheid beter dan alendroninezuur.',
            en: 'Against this loss the source names teriparatide (Forsteo), an anabolic fragment of PTH that stimulates formation. Under glucocorticoids it protects bone density better than alendronate.',
          },
          per: ['S0089', 'S0090', 'S1149'],
          but: {
            nl: 'In de Nederlandse dia’s is teriparatide derde keuze. Bij kanker in het bot of eerdere bestraling van het skelet eerst de bijsluiter nakijken; dat geldt ook voor registratie en vergoeding.',
            en: 'In the Dutch slides teriparatide is third choice. With cancer in bone or earlier radiotherapy to the skeleton check the label first; the same goes for registration and reimbursement.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Hormonen en hormoonremmers', en: 'Hormones and hormone blockers' },
      paragraphs: [
        {
          says: {
            nl: 'Oestrogenen remmen de resorptie (minder, minder actieve en korter levende osteoclasten) en steunen de aanmaak (osteoblasten leven langer en rijpen beter). Alles wat het oestrogeen verlaagt, kost dus bot.',
            en: 'Oestrogens curb resorption (fewer, less active and shorter-lived osteoclasts) and support formation (osteoblasts live longer and mature better). Whatever lowers oestrogen therefore costs bone.',
          },
          per: ['S0092'],
        },
        {
          says: {
            nl: 'Aromataseremmers, adjuvant gegeven bij borstkanker, verlagen de aanmaak van oestrogeen en schaden daardoor het bot: anastrozol, exemestaan en letrozol (Femara) geven minder botdichtheid en meer fracturen.',
            en: 'Aromatase inhibitors, adjuvant in breast cancer, lower the production of oestrogen and so harm bone: anastrozole, exemestane and letrozole (Femara) mean lower bone density and more fractures.',
          },
          per: ['S0093', 'S0232'],
        },
        {
          says: {
            nl: 'GnRH-agonisten, gebruikt bij endometriose en prostaatkanker, verlagen het oestrogeen. Het botverlies wordt tegengegaan met denosumab of een bisfosfonaat.',
            en: 'GnRH agonists, used in endometriosis and prostate cancer, lower oestrogen. The loss is countered with denosumab or a bisphosphonate.',
          },
          per: ['S0094', 'S0095'],
          but: {
            nl: 'Hetzelfde hoofdstuk schrijft dat UZ Leuven bij prostaatcarcinoom geen botresorptieremmer geeft zolang er hormoontherapie loopt. Het gaat om twee doelen: botverlies door de behandeling en preventie van botcomplicaties bij metastasen.',
            en: 'The same chapter writes that UZ Leuven gives no antiresorptive drug in prostate cancer while hormone therapy runs. Two goals are involved: bone loss due to treatment, and prevention of skeletal events with metastases.',
          },
        },
        {
          says: {
            nl: 'Depotprogesteron (anticonceptie) verlaagt het oestrogeen; te veel schildklierhormoon verhoogt de resorptie.',
            en: 'Depot progesterone (contraception) lowers oestrogen; too much thyroid hormone raises resorption.',
          },
          per: ['S0096', 'S0097'],
        },
      ],
    },
    {
      heading: { nl: 'Veelgebruikte andere middelen', en: 'Other common drugs' },
      paragraphs: [
        {
          says: {
            nl: 'Ongefractioneerde heparine vermindert de aanmaak en verhoogt de resorptie. Thiazolidinedionen (bij diabetes) verminderen de aanmaak.',
            en: 'Unfractionated heparin reduces formation and raises resorption. Thiazolidinediones (in diabetes) reduce formation.',
          },
          per: ['S0091', 'S0098'],
        },
        {
          says: {
            nl: 'Protonpompremmers verminderen de opname van calcium. Bij hogere doses omeprazol kunnen meer heupfracturen optreden wanneer de calciumsuppletie tekortschiet.',
            en: 'Proton pump inhibitors reduce the absorption of calcium. With higher doses of omeprazole more hip fractures may occur when calcium supplements fall short.',
          },
          per: ['S0099'],
        },
        {
          says: {
            nl: 'SSRI’s remmen de serotoninetransporter (5-HTT). Bij osteoporose neemt het risico op een heupfractuur toe met de affiniteit van het antidepressivum voor die transporter.',
            en: 'SSRIs inhibit the serotonin transporter (5-HTT). The higher the affinity of an antidepressant for it, the higher the risk of hip fracture in osteoporosis.',
          },
          per: ['S0100'],
        },
      ],
    },
    {
      heading: { nl: 'Behandeling van kanker', en: 'Treatment of cancer' },
      paragraphs: [
        {
          says: {
            nl: 'Chemotherapie en bestraling kunnen, afhankelijk van de leeftijd, bij mannen en vrouwen hypogonadisme geven: primair (ovarium of testis) of secundair (hypofyse). Bestraling van de ovaria met meer dan 6 Gy leidt tot blijvende uitval.',
            en: 'Depending on age, chemotherapy and radiotherapy can cause hypogonadism in men and women: primary (ovary or testis) or secondary (pituitary). More than 6 Gy to the ovaries means permanent failure.',
          },
          per: ['S0246', 'S0247'],
        },
        {
          says: {
            nl: 'Methotrexaat vermindert de aanmaak en verhoogt de resorptie: door het tekort aan folaat stokt de DNA-synthese van de osteoblast. Cyclofosfamide verlaagt het aantal osteoblasten en osteoclasten en verhoogt, samen met corticosteroïden, de kans op osteoporose.',
            en: 'Methotrexate lowers formation and raises resorption: for lack of folate the osteoblast cannot make DNA. Cyclophosphamide lowers the numbers of osteoblasts and osteoclasts and, together with corticosteroids, raises the chance of osteoporosis.',
          },
          per: ['S0248', 'S0249'],
        },
      ],
    },
  ],
}
