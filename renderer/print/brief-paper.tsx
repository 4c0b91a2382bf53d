import { useTranslation } from 'react-i18next'
import type { PlanDocument } from '../../shared/print/exports.ts'
import { BriefBody, type BriefLook } from '../parts/brief.tsx'
import { Nothing, shorten } from './pieces.tsx'
import './brief.css'

const look: BriefLook = {
  head: 'brief-head',
  photo: 'brief-photo',
  name: 'brief-name',
  soft: 'brief-soft',
  columns: 'brief-columns',
  section: 'brief-section',
  lines: 'brief-lines',
  line: 'brief-line',
  prose: 'brief-prose',
  late: 'brief-late',
  accounts: 'brief-accounts',
}

/** So much of one text is read in the minute before a call. */
const longest = 320

/** What is said there is written down by hand first. */
const linesToWrite = 6

/** The page to take along to a meeting. */
export function BriefPaper({ plan: { brief } }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  if (!brief) return <Nothing>{t('print.brief.none')}</Nothing>
  return (
    <>
      <div data-keep>
        <BriefBody brief={brief} look={look} cut={(text) => shorten(text, longest)} />
      </div>
      <div className="brief-notes" data-keep>
        <h2>{t('print.brief.notes')}</h2>
        {Array.from({ length: linesToWrite }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty lines differ in nothing else.
          <div key={line} aria-hidden="true" />
        ))}
      </div>
    </>
  )
}
