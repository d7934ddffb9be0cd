import type { Page } from './page.ts'

/** The remaining disorders in which the first document names a bisphosphonate or denosumab: in joints, gut, growing bone and jaw. */
export const otherBoneDiseases: Page = {
  id: 'other-bone-diseases',
  title: { nl: 'Overige aandoeningen waarbij een botmiddel wordt gegeven', en: 'Other disorders in which a bone drug is given' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Gewrichten en pijn', en: 'Joints and pain' },
      paragraphs: [
        {
          says: {
            nl: 'Bisfosfonaten worden gegeven tegen botverlies en pijn bij aseptische osteonecrose, neuropathische osteoartropathie, algoneurodystrofie en spondylartritis. Voor het complex regionaal pijnsyndroom wordt een plaats vermoed maar niet uitgewerkt.',
            en: 'Bisphosphonates are given against bone loss and pain in aseptic osteonecrosis, neuropathic osteoarthropathy, algoneurodystrophy and spondylarthritis. In complex regional pain syndrome a place is suggested but not worked out.',
          },
          per: ['S0276', 'S0277', 'S0278', 'S0279', 'S0300'],
          but: {
            nl: 'Zonder dosis, duur of bewijs. Vraag wie om een van deze redenen is behandeld altijd naar middel en periode: ook dit is blootstelling.',
            en: 'Without dose, duration or evidence. Always ask whoever was treated for one of these about drug and period: this is exposure too.',
          },
        },
        {
          says: {
            nl: 'Reumatoïde artritis is een chronische, meestal symmetrische polyartritis met plaatselijke en algemene verschijnselen en oversterfte. Bisfosfonaten dienen er om botverlies door glucocorticoïden te voorkomen.',
            en: 'Rheumatoid arthritis is a chronic, usually symmetric polyarthritis with local and general features and excess mortality. Bisphosphonates serve to prevent bone loss from glucocorticoids.',
          },
          per: ['S0297', 'S0298'],
          but: {
            nl: 'Het corticosteroïd verhoogt tegelijk het risico op kaakbotnecrose.',
            en: 'The corticosteroid at the same time raises the risk of jaw necrosis.',
          },
        },
        {
          says: {
            nl: 'Rond heup- en knieprothesen verhogen botresorptieremmers de botdichtheid.',
            en: 'Around hip and knee prostheses antiresorptive drugs raise bone mineral density.',
          },
          per: ['S0299'],
        },
        {
          says: {
            nl: 'Bij het SAPHO-syndroom (synovitis, acne, pustulose, hyperostose, osteïtis) werken pamidroninezuur en ibandroninezuur zeer gunstig op de pijn.',
            en: 'In SAPHO syndrome (synovitis, acne, pustulosis, hyperostosis, osteitis) pamidronate and ibandronate have a very favourable effect on pain.',
          },
          per: ['S0340'],
        },
      ],
    },
    {
      heading: { nl: 'Maag, darm en lever', en: 'Stomach, gut and liver' },
      paragraphs: [
        {
          says: {
            nl: 'Metabole botziekte is frequent na partiële gastrectomie en bij coeliakie, de ziekte van Crohn, colitis ulcerosa, exocriene pancreasinsufficiëntie, levercirrose en primaire biliaire cirrose. Behandeling begint met aanvullen van calcium en vitamine D; bij ernstige osteoporose komt een bisfosfonaat er nadrukkelijk bij in beeld.',
            en: 'Metabolic bone disease is frequent after partial gastrectomy and in coeliac disease, Crohn disease, ulcerative colitis, exocrine pancreatic insufficiency, cirrhosis and primary biliary cirrhosis. Treatment starts with making up calcium and vitamin D; in severe osteoporosis a bisphosphonate must be seriously considered as well.',
          },
          per: ['S0335', 'S0336', 'S0337'],
          but: {
            nl: 'Bij aandoeningen van slokdarm of maag is een tablet vaak geen goede keus; bij slechte opname evenmin.',
            en: 'With disease of oesophagus or stomach a tablet is often no good choice; with poor absorption neither.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Osteogenesis imperfecta', en: 'Osteogenesis imperfecta' },
      paragraphs: [
        {
          says: {
            nl: 'Een erfelijke ziekte van collageen I, ongeveer 1 op 20 000 geboorten: broos bot, blauwe sclerae, opalescente tanden, gehoorverlies en skeletafwijkingen. Geoblitereerde of afwijkend gevormde pulpakamers kunnen de tandheelkundige behandeling bemoeilijken.',
            en: 'A hereditary disease of collagen I, about 1 in 20,000 births: brittle bone, blue sclerae, opalescent teeth, hearing loss and deformity. Obliterated or abnormal pulp chambers can hamper dental treatment.',
          },
          per: ['S0341', 'S0342', 'S0344'],
        },
        {
          says: {
            nl: 'Intraveneuze bisfosfonaten in cycli, vooral pamidroninezuur, zijn gebruikelijk: minder pijn, minder fracturen, betere mobiliteit.',
            en: 'Cyclic intravenous bisphosphonates, mainly pamidronate, are routine: less pain, fewer fractures, better mobility.',
          },
          per: ['S0345'],
        },
        {
          says: {
            nl: 'Volgens het hoofdstuk is bij kinderen met osteogenesis imperfecta onder bisfosfonaten geen MRONJ beschreven, ook niet na jaren.',
            en: 'By the chapter no MRONJ has been described in children with osteogenesis imperfecta on bisphosphonates, not even after years.',
          },
          per: ['S0346', 'aaoms-2022: osteogenesis-imperfecta'],
          but: {
            nl: 'Niet beschreven is niet uitgesloten. AAOMS 2022: 0 van 486 kinderen in 4,5 tot 6,8 jaar; daarmee is een risico tot ongeveer 0,6 % nog verenigbaar (3/486). Voor volwassenen zegt dit niets: het middel blijft in het bot.',
            en: 'Not described is not excluded. AAOMS 2022: 0 of 486 children in 4.5 to 6.8 years; a risk of up to about 0.6 % is still compatible with that (3/486). It says nothing about adults: the drug stays in bone.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Fibreuze dysplasie', en: 'Fibrous dysplasia' },
      paragraphs: [
        {
          says: {
            nl: 'Drie vormen: monostotisch, polyostotisch, en polyostotisch met endocriene stoornissen. Met café-au-laitvlekken heet de polyostotische vorm Jaffe-Lichtenstein; met vlekken en endocriene stoornissen McCune-Albright (hypofyse, schildklier, bijschildklieren, ovaria; fosfaatverlies via de nier, vroege puberteit, kleine gestalte).',
            en: 'Three forms: monostotic, polyostotic, and polyostotic with endocrine disorders. With café-au-lait spots the polyostotic form is called Jaffe-Lichtenstein; with spots and endocrine disorders McCune-Albright (pituitary, thyroid, parathyroids, ovaries; renal phosphate loss, precocious puberty, short stature).',
          },
          per: ['S0347', 'S0348'],
        },
        {
          says: {
            nl: 'De oorzaak is een mutatie van GNAS: vroeg in de embryonale ontwikkeling geeft zij McCune-Albright, later alleen de polyostotische vorm, na de geboorte de monostotische. Maligne ontaarding treft 0,4 tot 4 %, vrijwel alleen bij de polyostotische vorm.',
            en: 'The cause is a mutation of GNAS: early in embryonic life it leads to McCune-Albright, later to the polyostotic form alone, after birth to the monostotic. Malignant change affects 0.4 to 4 %, almost only in the polyostotic form.',
          },
          per: ['S0349', 'S0350'],
          but: {
            nl: 'Het hoofdstuk noemt 0,4 tot 4 % "uiterst zeldzaam"; dat is het bij 4 % niet.',
            en: 'The chapter calls 0.4 to 4 % "extremely rare"; at 4 % it is not.',
          },
        },
        {
          says: {
            nl: 'De craniofaciale vorm telt als monostotisch. Zwelling staat voorop; ook gehoorverlies, hoofdpijn, neusobstructie, sinusitis, dubbelzien en zelden een gestoorde occlusie. In de onderkaak zet de onderrand uit, in de bovenkaak is de sinus maxillaris vaak betrokken.',
            en: 'The craniofacial form counts as monostotic. Swelling comes first; also hearing loss, headache, nasal obstruction, sinusitis, double vision and rarely malocclusion. In the mandible the lower border expands, in the maxilla the sinus is often involved.',
          },
          per: ['S0351'],
        },
        {
          says: {
            nl: 'Op de röntgenfoto loopt het beeld van een apicale radiolucentie aan een vitale tand tot een onscherp begrensd gebied met matglasaspect. Onderscheid het van ossificerend fibroom (immunohistochemie, genetica) en van osteosarcoom.',
            en: 'On the radiograph it ranges from an apical radiolucency at a vital tooth to ill-defined ground glass. Tell it apart from ossifying fibroma (immunohistochemistry, genetics) and osteosarcoma.',
          },
          per: ['S0352'],
        },
        {
          says: {
            nl: 'Meestal volstaat afwachten. Het hoofdstuk geeft bisfosfonaten bij pijn of fracturen en vermeldt ook goede resultaten met denosumab.',
            en: 'Watchful waiting usually suffices. The chapter gives bisphosphonates for pain or fractures and also reports good results with denosumab.',
          },
          per: ['S0353', 'S0354', 'S0355', 'S0359', 'aaoms-2022: fibrous-dysplasia'],
          but: {
            nl: 'In studies is de werkzaamheid van bisfosfonaten hier niet aangetoond (AAOMS 2022). Na stoppen met denosumab dreigt een ernstige reboundhypercalciëmie.',
            en: 'Trials have not shown that bisphosphonates work here (AAOMS 2022). After stopping denosumab severe rebound hypercalcaemia threatens.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Reuscellaesies en cherubisme', en: 'Giant cell lesions and cherubism' },
      paragraphs: [
        {
          says: {
            nl: 'Centraal reuscelgranuloom: corticosteroïden in de laesie samen met calcitonine of interferon systemisch, of bisfosfonaten systemisch, zijn met succes gebruikt.',
            en: 'Central giant cell granuloma: intralesional corticosteroids with systemic calcitonin or interferon, or systemic bisphosphonates, have been used with success.',
          },
          per: ['S0360'],
        },
        {
          says: {
            nl: 'Denosumab wordt gebruikt bij reusceltumoren van lange pijpbeenderen; in 1 % van de beschreven gevallen trad MRONJ op, 13 tot 20 maanden na de start.',
            en: 'Denosumab is used for giant cell tumours of long bones; MRONJ occurred in 1 % of the cases described, 13 to 20 months after the start.',
          },
          per: ['S0361', 'S0362', 'S0363', 'aaoms-2022: giant-cell-tumour'],
          but: {
            nl: 'AAOMS 2022 geeft 0,7 % (van 138) tot 5 % (van 532). Ook later kan het nog optreden, en het stoppen kan reboundhypercalciëmie geven.',
            en: 'AAOMS 2022 gives 0.7 % (of 138) to 5 % (of 532). It can still occur later, and stopping can cause rebound hypercalcaemia.',
          },
        },
        {
          says: {
            nl: 'Cherubisme (naam van Jones, 1933) is een zeldzame aandoening met symmetrisch bindweefsel en reuscellen in de kaken, een vollemaansgezicht en een omhoog gerichte blik. Meestal wordt afgewacht, soms volgt een chirurgische, cosmetische of tandheelkundige ingreep; als geneesmiddelen noemt de bron calcitonine en bisfosfonaten.',
            en: 'Cherubism (named by Jones, 1933) is a rare disorder with symmetrical fibrous tissue and giant cells in the jaws, a full-moon face and an upward gaze. One usually waits, sometimes a surgical, cosmetic or dental procedure follows; as drugs the source names calcitonin and bisphosphonates.',
          },
          per: ['S0338', 'S0339'],
        },
      ],
    },
    {
      heading: { nl: 'Diffuse scleroserende osteomyelitis van de onderkaak', en: 'Diffuse sclerosing osteomyelitis of the mandible' },
      paragraphs: [
        {
          says: {
            nl: 'Terugkerende pijn, zwelling en trismus; de oorzaak is omstreden. Decorticatie is een mogelijkheid; hyperbare zuurstof en calcitonine leveren weinig op; pamidroninezuur intraveneus had succes.',
            en: 'Recurrent pain, swelling and trismus; the cause is disputed. Decortication is an option; hyperbaric oxygen and calcitonin yield little; intravenous pamidronate was successful.',
          },
          per: ['S0364'],
          but: {
            nl: 'Dit gaat niet over MRONJ. Wie zo een bisfosfonaat in een zieke kaak krijgt, wordt daarna wel als blootgesteld beschouwd.',
            en: 'This is not about MRONJ. Whoever receives a bisphosphonate into a diseased jaw this way does count as exposed afterwards.',
          },
        },
      ],
    },
  ],
}
