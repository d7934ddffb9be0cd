import type { Page } from './page.ts'

/** How tumours make vessels and what inhibitors of it do: background to the necrosis that they can cause. */
export const angiogenesis: Page = {
  id: 'angiogenesis',
  title: { nl: 'Angiogenese en haar remmers', en: 'Angiogenesis and its inhibitors' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Twee soorten doelgerichte middelen', en: 'Two kinds of targeted drugs' },
      paragraphs: [
        {
          says: {
            nl: 'Monoklonale antilichamen werken buiten de cel: zij beletten dat een groeifactor aan het extracellulaire deel van zijn receptor bindt, zodat het signaal uitblijft.',
            en: 'Monoclonal antibodies act outside the cell: they keep a growth factor from binding to the extracellular part of its receptor, so that no signal follows.',
          },
          per: ['S0745'],
        },
        {
          says: {
            nl: 'Kleine moleculen, zoals de tyrosinekinaseremmers, dringen de cel binnen en stoppen het signaal daar. Zij worden meestal oraal ingenomen en staan dus op de medicatielijst.',
            en: 'Small molecules, such as the tyrosine kinase inhibitors, enter the cell and stop the signal there. They are mostly taken by mouth, and so stand on the medication list.',
          },
          per: ['S0747'],
          but: {
            nl: 'Antilichamen ontbreken daar vaak: gericht vragen naar infusen en injecties. Niet elk antilichaam is een infuus; denosumab en adalimumab zijn onderhuidse injecties.',
            en: 'Antibodies are often absent from it: ask for infusions and injections by name. Not every antibody is an infusion; denosumab and adalimumab are injected under the skin.',
          },
        },
        {
          says: {
            nl: 'Middelen die de binding van EGF of VEGF blokkeren, verstoren de vaatvorming. Kankercellen hebben veel meer van deze receptoren dan gezonde cellen; de groei van de tumor wordt daarom sterker geremd dan die van gezond weefsel.',
            en: 'Drugs that block the binding of EGF or VEGF disturb the forming of vessels. Cancer cells have many more of these receptors than healthy cells; growth of the tumour is therefore inhibited more than that of healthy tissue.',
          },
          per: ['S0756'],
          but: {
            nl: 'Ook gezond weefsel in genezing heeft nieuwe vaten nodig, zoals een extractiewond.',
            en: 'Healthy tissue that is healing needs new vessels too, an extraction wound for one.',
          },
        },
        {
          says: {
            nl: 'Middelen tegen VEGF grijpen op drie plaatsen aan: de expressie van VEGF in de tumor, VEGF zelf (neutralisatie) of de receptor op het endotheel. Van de humane kankers brengt 60 % VEGF tot expressie.',
            en: 'Drugs against VEGF act in three places: the expression of VEGF in the tumour, VEGF itself (neutralised) or the receptor on the endothelium. Of human cancers 60 % express VEGF.',
          },
          per: ['S0748', 'S0765'],
        },
      ],
    },
    {
      heading: { nl: 'Waarom een tumor vaten nodig heeft', en: 'Why a tumour needs vessels' },
      paragraphs: [
        {
          says: {
            nl: 'Zuurstof diffundeert vanuit een capillair 100 tot 200 µm ver; op 100 µm is de zuurstofspanning al bijna nul.',
            en: 'Oxygen diffuses 100 to 200 µm from a capillary; at 100 µm the oxygen tension is already almost nil.',
          },
          per: ['S0749'],
        },
        {
          says: {
            nl: 'Een tumor komt op vier manieren aan bloed. Hij laat uit bestaande capillairen nieuwe groeien (de angiogene omschakeling, met VEGF als sleutel). Hij groeit langs bestaande vaten en neemt die in gebruik.',
            en: 'A tumour gets blood in four ways. It makes new capillaries grow from existing ones (the angiogenic switch, with VEGF as the key). It grows along existing vessels and takes them over.',
          },
          per: ['S0750', 'S0751'],
        },
        {
          says: {
            nl: 'Ten derde vormt hij vaten uit voorlopercellen van het beenmerg (vasculogenese). Ten vierde bekleden tumorcellen zelf de vaatwand (vasculaire mimicry), bijvoorbeeld bij een melanoom.',
            en: 'Thirdly it forms vessels from precursor cells of the marrow (vasculogenesis). Fourthly tumour cells line the vessel themselves (vascular mimicry), as in melanoma.',
          },
          per: ['S0752', 'S0753'],
        },
      ],
    },
    {
      heading: { nl: 'De angiogene omschakeling', en: 'The angiogenic switch' },
      paragraphs: [
        {
          says: {
            nl: 'In rust neemt maar 1 op de 10.000 endotheelcellen deel aan de celcyclus. Of er vaten groeien, hangt af van het evenwicht tussen bevorderende en remmende factoren; endostatine en tumstatine remmen.',
            en: 'At rest only 1 in 10,000 endothelial cells takes part in the cell cycle. Whether vessels grow depends on the balance between promoting and inhibiting factors; endostatin and tumstatin inhibit.',
          },
          per: ['S0754', 'S0757'],
        },
        {
          says: {
            nl: 'Vaatgroei wordt aangezet door hypoxie, tekort aan glucose, reactieve zuurstofverbindingen, NF-κB, acidose en ijzergebrek. Ook door oncogenen (HPV, EGFR, PI3K, ErbB2, Bcl-2, Src), verlies van p53 of PTEN en de transcriptiefactor Id1.',
            en: 'Vessel growth is set off by hypoxia, lack of glucose, reactive oxygen species, NF-κB, acidosis and iron deficiency. Also by oncogenes (HPV, EGFR, PI3K, ErbB2, Bcl-2, Src), loss of p53 or PTEN, and the transcription factor Id1.',
          },
          per: ['S0755'],
        },
        {
          says: {
            nl: 'Andere bevorderende factoren zijn FGF, PDGF, angiopoëtinen en TGF-β.',
            en: 'Other promoting factors are FGF, PDGF, angiopoietins and TGF-β.',
          },
          per: ['S0758'],
        },
        {
          says: {
            nl: 'Bij hypoxie gaat HIF (hypoxia-inducible factor) naar de celkern, bindt aan ongeveer 60 genen en stuurt zo de reactie, vooral de aanmaak van VEGF.',
            en: 'In hypoxia HIF (hypoxia-inducible factor) moves into the nucleus, binds to about 60 genes and so directs the response, above all the making of VEGF.',
          },
          per: ['S0761'],
        },
        {
          says: {
            nl: 'HIF bevordert ook de anaerobe glycolyse (het warburgeffect, met lactaat en pyruvaat) en het wegtrekken van tumorcellen. Een rechtstreeks aangrijpingspunt voor behandeling was HIF toen niet.',
            en: 'HIF also promotes anaerobic glycolysis (the Warburg effect, with lactate and pyruvate) and the migration of tumour cells. It was not a direct target of treatment then.',
          },
          per: ['S0762'],
          but: {
            nl: 'Stand van het hoofdstuk (na 2014); het actuele geneesmiddelenregister vermeldt of er intussen remmers van HIF zijn.',
            en: 'As of the chapter (after 2014); the current register of medicines says whether there are inhibitors of HIF by now.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Wond en tumor', en: 'Wound and tumour' },
      paragraphs: [
        {
          says: {
            nl: 'In een genezende wond stijgen PDGF en TGF-β kort; in een tumor blijven zij hoog. Myofibroblasten en proteasen veranderen dan het weefsel en maken de tumor hard.',
            en: 'In a healing wound PDGF and TGF-β rise briefly; in a tumour they stay high. Myofibroblasts and proteases then change the tissue and make the tumour hard.',
          },
          per: ['S0759'],
        },
        {
          says: {
            nl: 'Ontstekingscellen vormen in metastasen vaak meer dan de helft van het tumorvolume. Macrofagen, mestcellen, neutrofielen en eosinofielen kunnen de vaatgroei zowel bevorderen als remmen.',
            en: 'Inflammatory cells often make up more than half of the tumour volume in metastases. Macrophages, mast cells, neutrophils and eosinophils can both promote and inhibit the growth of vessels.',
          },
          per: ['S0760', 'S0763'],
        },
      ],
    },
  ],
}
