import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { otherIndicationDrug } from './other-indication-drug.ts'

const adult = { kidney: 'from-35', age: 50, pain: 'unknown', bisphosphonate: 'no', zoledronate: 'no', denosumab: 'no' }
const dysplasia = ['ibandronate-6mg-monthly', 'pamidronate-60mg-monthly', 'zoledronate-5mg-yearly', 'denosumab']

tryVignettes({ describe, expect, test }, otherIndicationDrug, [
  ['Paget: zoledronate.', { ...adult, disease: 'paget' }, 'zoledronate'],
  ['Paget, clearance 34: denosumab.', { ...adult, disease: 'paget', kidney: '30-to-35' }, 'denosumab'],
  ['Paget, clearance 20: denosumab.', { ...adult, disease: 'paget', kidney: 'below-30' }, 'denosumab'],
  ['Osteogenesis imperfecta in a child of 6: pamidronate.', { ...adult, disease: 'osteogenesis-imperfecta', age: 6 }, 'pamidronate-cyclic'],
  ['Fibrous dysplasia, painful: four drugs.', { ...adult, disease: 'fibrous-dysplasia', pain: 'yes' }, dysplasia],
  ['Fibrous dysplasia, pain not recorded: the same, with the condition in words.', { ...adult, disease: 'fibrous-dysplasia' }, dysplasia],
  ['Fibrous dysplasia without pain or fracture: nothing.', { ...adult, disease: 'fibrous-dysplasia', pain: 'no' }, []],
  ['Fibrous dysplasia at 17: no denosumab.', { ...adult, disease: 'fibrous-dysplasia', age: 17 }, dysplasia.slice(0, 3)],
  ['Fibrous dysplasia at 18: denosumab may be named.', { ...adult, disease: 'fibrous-dysplasia', age: 18 }, dysplasia],
  ['Giant cell lesion: denosumab or a bisphosphonate.', { ...adult, disease: 'giant-cell-lesion' }, ['denosumab-giant-cell', 'bisphosphonate']],
  ['Giant cell lesion at 17: a bisphosphonate alone.', { ...adult, disease: 'giant-cell-lesion', age: 17 }, 'bisphosphonate'],
  ['SAPHO: pamidronate or ibandronate.', { ...adult, disease: 'sapho' }, ['pamidronate', 'ibandronate']],
  ['Cherubism: a bisphosphonate.', { ...adult, disease: 'cherubism', age: 10 }, 'bisphosphonate'],
  ['Kidney transplant: tablets in a low dose.', { ...adult, disease: 'kidney-transplant' }, ['alendronate-low-dose', 'risedronate-low-dose']],
  ['Chronic kidney disease with low bone mass, clearance 20: the same, with the nephrologist.', { ...adult, disease: 'chronic-kidney-disease', kidney: 'below-30' }, ['alendronate-low-dose', 'risedronate-low-dose']],
  ['Rheumatoid arthritis on prednisolone: a bisphosphonate.', { ...adult, disease: 'rheumatoid-arthritis' }, 'bisphosphonate'],
  ['Coeliac disease with osteoporosis: a bisphosphonate, deficiencies first.', { ...adult, disease: 'gastro-intestinal-disease' }, 'bisphosphonate'],
  ['Allergy to bisphosphonates: none is named.', { ...adult, disease: 'sapho', bisphosphonate: 'yes' }, []],
  ...['osteogenesis-imperfecta', 'giant-cell-lesion', 'sapho', 'cherubism', 'rheumatoid-arthritis', 'gastro-intestinal-disease'].map(
    (disease) => [`Clearance below 30: no bisphosphonate by vein (${disease}).`, { ...adult, disease, kidney: 'below-30', denosumab: 'yes' }, []] as const,
  ),
  ...['paget', 'osteogenesis-imperfecta', 'fibrous-dysplasia', 'giant-cell-lesion', 'cherubism', 'kidney-transplant', 'rheumatoid-arthritis', 'gastro-intestinal-disease'].map(
    (disease) => [`Pregnant: no drug is named (${disease}).`, { ...adult, disease, bisphosphonate: 'yes', zoledronate: 'yes', denosumab: 'yes' }, []] as const,
  ),
  ['Fibrous dysplasia, clearance below 30: denosumab alone.', { ...adult, disease: 'fibrous-dysplasia', kidney: 'below-30' }, 'denosumab'],
  ['Fibrous dysplasia, clearance 32: no zoledronate 5 mg.', { ...adult, disease: 'fibrous-dysplasia', kidney: '30-to-35' }, ['ibandronate-6mg-monthly', 'pamidronate-60mg-monthly', 'denosumab']],
  ['Paget, clearance 20, at 17: not denosumab.', { ...adult, disease: 'paget', kidney: 'below-30', age: 17 }, []],
  ['Paget, clearance 20, allergic to denosumab: nothing.', { ...adult, disease: 'paget', kidney: 'below-30', denosumab: 'yes' }, []],
  ['A disease that asks for none.', { ...adult, disease: 'none' }, []],
])
