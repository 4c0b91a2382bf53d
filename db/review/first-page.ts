import {
  type FirstPage,
  fitForFirstPage,
  isUsual,
  type PaperNumber,
  usualNumbers,
} from '../../shared/review/first-page.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import { listOwnMeasures } from '../measures/month-values.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'

const listChosen = (db: Db) =>
  all(db, query.selectFrom('firstPageNumber').selectAll().orderBy('position').orderBy('id'))

/** The numbers of the first page as the team wants them now; the usual ones while nobody chose. */
export function readFirstPage(db: Db): FirstPage {
  // Two people may choose apart from each other, and what is named may be gone with its measure.
  const chosen = fitForFirstPage(
    listChosen(db).map(({ measureId }) => measureId),
    listOwnMeasures(db),
  )
  return chosen.length === 0
    ? { measureIds: [...usualNumbers], isChosen: false }
    : { measureIds: chosen, isChosen: true }
}

/** The same with the names of the team's own measures, as a closed month keeps them. */
export function listPaperNumbers(db: Db): PaperNumber[] {
  const own = listOwnMeasures(db)
  return readFirstPage(db).measureIds.map((measure) => ({
    measure,
    name: own.find(({ id }) => id === measure)?.name ?? '',
  }))
}

/** Puts these numbers on the first page, in this order, as one step; none at all brings the usual ones back. */
export function chooseFirstPage(db: Db, wanted: readonly string[]): FirstPage {
  const known = listChosen(db)
  const fit = fitForFirstPage(wanted, listOwnMeasures(db))
  const measureIds = isUsual(fit) ? [] : fit
  commit(db, { key: 'measures.did.firstPage' }, (writer) => {
    const kept = new Map(known.map((one) => [one.measureId, one]))
    for (const one of known)
      if (!measureIds.includes(one.measureId) || kept.get(one.measureId) !== one)
        writer.remove('firstPageNumber', one.id)
    for (const [at, measureId] of measureIds.entries()) {
      const position = at + 1
      const old = kept.get(measureId)
      if (!old) writer.add('firstPageNumber', { id: newId(), measureId, position })
      else if (old.position !== position) writer.change('firstPageNumber', old.id, { position })
    }
  })
  return readFirstPage(db)
}
