/** All that knows medicine and records: loaded once the questions stand on the screen. */
export { advise, knowledgeVersion } from '../advice/advise.ts'
export { textUnder } from './advice-item.tsx'
export { Answer } from './answer.tsx'
export { dentistAnswer } from './answer-order.ts'
export { consult, openDrugQuestions, openFollowUps } from './consult.ts'
export { readRecord } from './read-record.ts'
export { RecordAnswer } from './record-answer.tsx'
