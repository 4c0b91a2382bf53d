import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import type { PlanDocument, PlanSection } from '../../shared/print/exports.ts'
import type { Difference } from '../../shared/strategy/versions.ts'
import { useFormat } from '../parts/format.ts'
import { isolate } from '../parts/label.ts'
import { isRewritten, tellPassages } from '../parts/passages.ts'
import { ChangeTitle, FieldChanges, useChangeGroups } from '../parts/strategy-changes.tsx'
import type { Chapter } from '../parts/strategy-chapters.ts'
import { strategyWords } from '../parts/strategy-words.ts'
import { comparedIn, Parts } from '../parts/word-change.tsx'
import { Lines, Nothing, Opening, shorten, Words } from './pieces.tsx'
import './since.css'

/** How much of a text that was written anew is told. */
const beginning = { was: 120, now: 240 } as const

/** Where the whole text of a chapter is read; policies and the crisis page have sheets of their own. */
const sections: Partial<Record<Chapter, PlanSection>> = {
  gate: 'gate',
  objections: 'gate',
  plan: 'goals',
  campaigns: 'campaigns',
  audiences: 'audiences',
  pillars: 'audiences',
  channels: 'channels',
  voice: 'voice',
  listening: 'listening',
  reply: 'reply',
  business: 'business',
  budget: 'budget',
  people: 'people',
}

function sectionOf({ table }: Difference, plan: PlanDocument): PlanSection | undefined {
  const section = sections[strategyWords[table].chapter]
  return section && plan.sections.includes(section) ? section : undefined
}

type TextChangeProps = { before: string; after: string; where: PlanSection | undefined }

/** The passages that changed; of a text written anew its beginning, and where the whole of it stands. */
function TextChange({ before, after, where }: TextChangeProps) {
  const { t, i18n } = useTranslation()
  const [was, is] = [plainText(before), plainText(after)]
  // Where only marks changed, they are all there is to show.
  const parts = was === is ? comparedIn(i18n.language, before, after) : comparedIn(i18n.language, was, is)
  const isAnew = isRewritten(parts)
  const told = tellPassages(parts)
  const place = where && t('print.since.whole', { section: t(`print.${where}.title`) })
  return (
    <>
      {isAnew ? (
        <>
          {t('print.since.anew')} <del>{shorten(was, beginning.was)}</del>{' '}
          <ins>{shorten(is, beginning.now)}</ins>
        </>
      ) : (
        <Parts parts={told.parts} />
      )}
      {(isAnew || told.isCut) && place && <span className="since-where"> {place}</span>}
    </>
  )
}

/** What is different from the plan the owner read last, by goal. */
export function SincePaper({ plan }: { plan: PlanDocument }) {
  const { since } = plan
  const { t } = useTranslation()
  const format = useFormat()
  const groups = useChangeGroups(since ?? { differences: [], names: {} })
  if (!since) {
    return (
      <>
        <Opening section="since" />
        <Nothing>{t('print.since.none')}</Nothing>
      </>
    )
  }
  return (
    <>
      <Opening
        section="since"
        lead={t('print.since.compared', { name: isolate(since.name), moment: format.moment(since.madeAt) })}
      />
      {since.reasons.length > 0 && (
        <div className="note">
          <Lines text={since.reasons.join('\n')} />
        </div>
      )}
      {since.differences.length === 0 && <Nothing>{t('print.since.same')}</Nothing>}
      {groups.map(({ key, title, isGoal, differences }) => [
        <h2 className="divider" data-keep key={key}>
          {isGoal && `${t('glossary.goal')} · `}
          <Words>{title}</Words>
        </h2>,
        ...differences.map((one) => (
          <div className="change" data-act={one.act} key={`${one.table} ${one.id} ${one.act}`}>
            <p>
              <ChangeTitle difference={one} />
            </p>
            <div className="change-fields">
              <FieldChanges
                difference={one}
                names={since.names}
                short={(text) => shorten(plainText(text), beginning.now)}
                textChange={(before, after) => (
                  <TextChange before={before} after={after} where={sectionOf(one, plan)} />
                )}
              />
            </div>
          </div>
        )),
      ])}
    </>
  )
}
