import { listMeasures, noteMeasure, tryFormula } from '../../db/measures/measures.ts'
import { chooseFirstPage, readFirstPage } from '../../db/review/first-page.ts'
import { api, found, openDbOf } from './base.ts'

export const measures = {
  list: api.measures.list.handler(({ context }) => listMeasures(openDbOf(context))),
  note: api.measures.note.handler(({ context, input: { measureId, patch } }) => {
    found(noteMeasure(openDbOf(context), measureId, patch) || undefined)
  }),
  firstPage: api.measures.firstPage.handler(({ context }) => readFirstPage(openDbOf(context))),
  chooseFirstPage: api.measures.chooseFirstPage.handler(({ context, input }) =>
    chooseFirstPage(openDbOf(context), input),
  ),
  tryFormula: api.measures.tryFormula.handler(({ context, input }) => tryFormula(openDbOf(context), input)),
}
