import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/markdown/plain.ts'
import {
  type BlockKind,
  type BusinessBlock,
  type BusinessPage,
  kindsOf,
  pageNames,
  pageOf,
} from '../../../shared/strategy/business.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { linkedTo } from '../../../shared/strategy/strategy-links.ts'
import { useFormat } from '../../parts/format.ts'
import { setView, showView, usePlace } from '../../place.ts'
import { Segments } from '../../ui/input/segments.tsx'
import { ReadOnlyNote } from '../../ui/notice/read-only-note.tsx'
import { AddButton } from '../add-button.tsx'
import lists from '../lists.module.css'
import { Register } from '../register.tsx'
import { addRecord } from '../store.ts'
import { StarterList } from '../tree/starter-list.tsx'
import classes from './business.module.css'
import { Risks } from './risks.tsx'

interface BusinessProps {
  view: StrategyView
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** The page that is chosen; a block that is jumped to brings its own. */
function usePage({ blocks }: StrategyView): BusinessPage {
  const { view: look, record } = usePlace()
  const chosen = pageNames.find((page) => page === look?.page)
  const kind = blocks.find(({ id }) => id === record)?.kind
  const page = chosen ?? (kind ? pageOf(kind) : 'customers')
  useEffect(() => {
    if (!chosen && kind) setView({ page })
  }, [chosen, kind, page])
  return page
}

/** Which side of the business is looked at. */
export function BusinessPages({ view }: { view: StrategyView }) {
  const { t } = useTranslation()
  const page = usePage(view)
  return (
    <div className={classes.pages}>
      <Segments
        label={t('strategy.business.show')}
        value={page}
        options={pageNames.map((value) => ({ value, label: t(`glossary.businessPage.${value}`) }))}
        onChange={(next) => showView({ page: next })}
      />
    </div>
  )
}

/** What the business is and has and what may happen to it, a page each; open questions stand below what is known. */
export function Business({ view, shownId, onDetails }: BusinessProps) {
  const { t } = useTranslation()
  const page = usePage(view)
  const blocks = view.blocks.filter(({ kind }) => pageOf(kind) === page)
  const add = (kind: BlockKind) => addRecord({ table: 'businessBlock', beforeId: null, values: { kind } })
  return (
    <>
      <p className={classes.lead}>{t(`strategy.business.lead.${page}`)}</p>
      {page === 'risks' ? (
        <Risks risks={blocks} shownId={shownId} onDetails={onDetails} />
      ) : (
        <>
          {blocks.length > 0 ? (
            <Blocks view={view} page={page} blocks={blocks} shownId={shownId} onDetails={onDetails} />
          ) : (
            <ReadOnlyNote />
          )}
          <AddButton
            onClick={() =>
              void add(kindsOf(page)[0] ?? 'profile').then(
                ({ id }) => onDetails(id),
                () => {},
              )
            }
          >
            {t(blocks.length > 0 ? 'strategy.add.businessBlock' : 'strategy.business.addFirst')}
          </AddButton>
          <OpenQuestions page={page} blocks={blocks} onAnswer={add} />
        </>
      )}
    </>
  )
}

interface BlocksProps extends BusinessProps {
  page: BusinessPage
  blocks: BusinessBlock[]
}

function Blocks({ view, page, blocks, shownId, onDetails }: BlocksProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const isResource = page === 'resources'
  return (
    <Register
      table="businessBlock"
      label={t(`glossary.businessPage.${page}`)}
      rows={blocks}
      nameOf={({ title }) => title || t('strategy.list.unnamed')}
      columns={`minmax(0, 1.5fr) minmax(0, 0.6fr) ${isResource ? 'minmax(0, 0.5fr) ' : ''}minmax(0, 1fr) 90px`}
      heads={
        <>
          <span>{t('strategy.field.name')}</span>
          <span>{t('strategy.field.kind')}</span>
          {isResource ? <span>{t('strategy.business.side')}</span> : null}
          <span>{t('strategy.business.feeds')}</span>
          <span>{t('strategy.business.lookAgain')}</span>
        </>
      }
      cells={(block) => (
        <>
          <span className={lists.main}>
            <bdi className={lists.text}>{block.title || t('strategy.list.unnamed')}</bdi>
            <bdi className={lists.quiet}>{plainText(block.text)}</bdi>
          </span>
          <span className={lists.quiet}>{t(`glossary.blockKind.${block.kind}`)}</span>
          {isResource ? (
            <span className={lists.quiet}>{block.side ? t(`glossary.resourceSide.${block.side}`) : '–'}</span>
          ) : null}
          <FedGoals view={view} blockId={block.id} />
          <span className={lists.quiet}>{format.dayNear(block.lookAgainDay)}</span>
        </>
      )}
      shownId={shownId}
      onDetails={onDetails}
    />
  )
}

function FedGoals({ view, blockId }: { view: StrategyView; blockId: string }) {
  const format = useFormat()
  const ids = linkedTo('blockGoal', view.feeds, blockId)
  const titles = view.goals.filter(({ id }) => ids.includes(id)).map(({ title }) => title || '…')
  return <bdi className={lists.quiet}>{titles.length > 0 ? format.list(titles) : '–'}</bdi>
}

interface QuestionsProps {
  page: BusinessPage
  blocks: BusinessBlock[]
  onAnswer: (kind: BlockKind) => Promise<{ id: string }>
}

/** What nobody has said anything about yet, as questions; to answer one is to add a block. */
function OpenQuestions({ page, blocks, onAnswer }: QuestionsProps) {
  const { t } = useTranslation()
  const open = kindsOf(page).filter((kind) => !blocks.some((block) => block.kind === kind))
  return (
    <StarterList
      title={t('strategy.business.open')}
      hint={t('strategy.business.openHint')}
      starters={open.map((kind) => ({
        key: kind,
        title: t(`strategy.business.question.${kind}`),
        text: t(`strategy.business.hint.${kind}`),
      }))}
      onTake={({ key }) => onAnswer(key)}
    />
  )
}
