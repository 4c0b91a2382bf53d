import { listMeasures, noteMeasure, tryFormula } from '../../db/review/measures.ts'
import { api, found, openDbOf } from './base.ts'

export const measures = {
  list: api.measures.list.handler(({ context }) => listMeasures(openDbOf(context))),
  note: api.measures.note.handler(({ context, input: { measureId, patch } }) => {
    found(noteMeasure(openDbOf(context), measureId, patch) || undefined)
  }),
  tryFormula: api.measures.tryFormula.handler(({ context, input }) => tryFormula(openDbOf(context), input)),
}
