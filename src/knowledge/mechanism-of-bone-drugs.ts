import type { Page } from './page.ts'

/** Bone turnover and where the drugs act on it, with what was in development around 2012. */
export const mechanismOfBoneDrugs: Page = {
  id: 'mechanism-of-bone-drugs',
  title: { nl: 'Waar botmiddelen aangrijpen', en: 'Where drugs for bone act' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Botombouw in het kort', en: 'Bone turnover in brief' },
      paragraphs: [
        {
          says: {
            nl: 'Bot is levend weefsel van matrix, osteoblasten, osteocyten en osteoclasten, en wordt voortdurend vernieuwd: werk aan de weg. Tal van factoren sturen die ombouw (Harada en Rodan, 2003).',
            en: 'Bone is living tissue of matrix, osteoblasts, osteocytes and osteoclasts, and is renewed all the time, like a road under repair. Many factors steer that remodelling (Harada and Rodan, 2003).',
          },
          per: ['S1102', 'S1104'],
        },
        {
          says: {
            nl: 'Osteoclasten stammen af van voorlopers van macrofagen en monocyten, osteoblasten van mesenchymale voorlopercellen.',
            en: 'Osteoclasts descend from macrophage and monocyte precursors, osteoblasts from mesenchymal progenitor cells.',
          },
          per: ['S1103'],
        },
        {
          says: {
            nl: 'Trabeculair bot: 20 % van de botmassa en 80 % van de ombouw. Corticaal bot: 80 % van de botmassa en 20 % van de ombouw. Botverlies treft daarom vooral de wervels, die dan inzakken.',
            en: 'Trabecular bone: 20 % of bone mass and 80 % of turnover. Cortical bone: 80 % of bone mass and 20 % of turnover. Bone loss therefore strikes the vertebrae first, which then collapse.',
          },
          per: ['S1106', 'S1107', 'S1108'],
        },
      ],
    },
    {
      heading: { nl: 'RANKL en oestrogeen', en: 'RANKL and oestrogen' },
      paragraphs: [
        {
          says: {
            nl: 'RANKL zet aan tot vorming, activiteit en overleving van osteoclasten. Daalt het oestrogeen na de menopauze, dan maakt het lichaam te veel RANKL en neemt de afbraak toe.',
            en: 'RANKL drives formation, activity and survival of osteoclasts. When oestrogen falls after the menopause, the body makes too much RANKL and resorption rises.',
          },
          per: ['S1180'],
        },
      ],
    },
    {
      heading: { nl: 'Bisfosfonaten', en: 'Bisphosphonates' },
      paragraphs: [
        {
          says: {
            nl: 'Bisfosfonaten hechten sterk aan hydroxyapatiet en hopen zich op waar de ombouw het actiefst is. In het zure milieu onder een actieve osteoclast komen zij vrij; de cel neemt ze op en gaat in apoptose.',
            en: 'Bisphosphonates bind strongly to hydroxyapatite and gather where remodelling is most active. In the acid under an active osteoclast they are released; the cell takes them up and goes into apoptosis.',
          },
          per: ['S0949', 'S0950'],
        },
        {
          says: {
            nl: 'Gevolg: minder rijping en activiteit van osteoclasten, minder botombouw en meer mineralisatie; de microarchitectuur blijft behouden of verbetert en de botdichtheid neemt toe.',
            en: 'Result: less maturation and activity of osteoclasts, lower turnover and more mineralisation; micro-architecture is kept or improves and bone density rises.',
          },
          per: ['S0951', 'S1174'],
        },
        {
          says: {
            nl: 'Het effect is het duidelijkst in trabeculair bot. Aanvankelijk overheerst de botvorming; daarna stellen vorming en afbraak zich op elkaar in.',
            en: 'The effect is clearest in trabecular bone. At first bone formation prevails; then formation and resorption adjust to each other.',
          },
          per: ['S1175', 'S1176', 'S0107'],
          but: {
            nl: 'De bron is hier onduidelijk ("echter volgt botresorptie"). Alendroninezuur, risedroninezuur en zoledroninezuur verminderen ook heupfracturen.',
            en: 'The source is unclear here ("but bone resorption follows"). Alendronate, risedronate and zoledronate reduce hip fractures too.',
          },
        },
        {
          says: {
            nl: 'De relatieve sterkte van de bisfosfonaten in de bron komt uit Aapro, Ann Oncol 2007;19:420-432.',
            en: 'The relative potency of the bisphosphonates in the source comes from Aapro, Ann Oncol 2007;19:420-432.',
          },
          per: ['S0954'],
          but: {
            nl: 'Sterkte zegt niets over de keuze: dosis en interval zijn erop afgestemd.',
            en: 'Potency says nothing about choice: dose and interval are adapted to it.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Denosumab', en: 'Denosumab' },
      paragraphs: [
        {
          says: {
            nl: 'Denosumab bindt RANKL en remt zo vorming, activiteit en overleving van osteoclasten. Anders dan een bisfosfonaat wordt het niet in de botmatrix opgenomen; als circulerend antilichaam verdeelt het zich gelijkmatiger over het skelet.',
            en: 'Denosumab binds RANKL and so inhibits formation, activity and survival of osteoclasts. Unlike a bisphosphonate it is not taken up in bone matrix; as a circulating antibody it spreads more evenly over the skeleton.',
          },
          per: ['S0886', 'S0953', 'S1181'],
          but: {
            nl: 'Omdat er niets in het bot achterblijft, keert de afbraak na een gemiste of gestaakte dosis versterkt terug: nooit staken zonder vervolgplan.',
            en: 'Because nothing stays behind in bone, resorption rebounds after a missed or stopped dose: never stop without a follow-on plan.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Aangrijpingspunten in ontwikkeling, stand van ongeveer 2012', en: 'Targets in development, as of about 2012' },
      paragraphs: [
        {
          says: {
            nl: 'Osteocyten maken sclerostine, dat via Wnt de botvorming remt; PTH en mechanische belasting verminderen het. Bij sclerosteose en de ziekte van Van Buchem ontbreekt het en wordt het bot dicht. Een antilichaam tegen sclerostine lag daarom voor de hand.',
            en: 'Osteocytes make sclerostin, which through Wnt inhibits bone formation; PTH and mechanical load reduce it. In sclerosteosis and van Buchem disease it is lacking and bone becomes dense. An antibody against sclerostin therefore suggested itself.',
          },
          per: ['S1219'],
          but: {
            nl: 'Inmiddels op de markt: romosozumab, gecontra-indiceerd na hartinfarct of beroerte en bij hypocalciëmie.',
            en: 'On the market by now: romosozumab, contraindicated after myocardial infarction or stroke and in hypocalcaemia.',
          },
        },
        {
          says: {
            nl: 'Pycnodysostose, de ziekte die aan de schilder Toulouse-Lautrec (1864–1901) wordt toegeschreven, berust op een tekort aan cathepsine K; odanacatib, een cathepsine K-remmer, volgde uit dat inzicht.',
            en: 'Pycnodysostosis, the disease ascribed to the painter Toulouse-Lautrec (1864–1901), is a deficiency of cathepsin K; odanacatib, a cathepsin K inhibitor, followed from that insight.',
          },
          per: ['S1217', 'S1218'],
          but: {
            nl: 'De ontwikkeling van odanacatib is gestaakt wegens een verhoogd risico op beroerte.',
            en: 'Development of odanacatib was stopped because of a raised risk of stroke.',
          },
        },
        {
          says: {
            nl: 'Rond PTH werd gezocht naar een pleister met micronaalden, een wekelijkse dosis, PTH-gerelateerd eiwit en een calciumreceptorantagonist die de eigen aanmaak van PTH opwekt.',
            en: 'Around PTH the search was for a microneedle patch, a weekly dose, PTH-related protein, and a calcium receptor antagonist that stimulates the body’s own PTH.',
          },
          per: ['S1213', 'S1214', 'S1215', 'S1216'],
          but: {
            nl: 'Historisch: een lijst van verwachtingen, geen beschikbare middelen.',
            en: 'Historical: a list of expectations, not of available drugs.',
          },
        },
      ],
    },
  ],
}
