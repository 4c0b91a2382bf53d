import { ActionIcon } from '@mantine/core'
import { IconFlask, IconX } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { longestLine } from '../../../shared/record.ts'
import type { ReviewItem } from '../../../shared/review/review.ts'
import type { ReviewAnswer } from '../../../shared/review/review-month.ts'
import { beginExperiment } from '../../parts/experiments.ts'
import { go } from '../../place.ts'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { useNewLine } from '../../ui/input/use-new-line.ts'
import { Section } from '../../ui/page/section.tsx'
import classes from '../account/account.module.css'
import { anchorOf } from '../steps.tsx'
import { addItem, changeItem, removeItem } from '../store.ts'
import { ItemFacts } from './item-facts.tsx'
import { keepText } from './left-text.ts'

const lessons = ['keep', 'stop', 'start', 'try'] as const

/** What to keep, stop, start and try; and what the owner must decide or give. */
export function Items({ review }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  return (
    <>
      <Section title={t('review.lessons')} anchor={anchorOf('turns')}>
        <div className={classes.lessons}>
          {lessons.map((kind) => (
            <ItemList key={kind} kind={kind} review={review} />
          ))}
        </div>
      </Section>
      <Section title={t('review.items.need')} aside={t('review.needHint')} anchor={anchorOf('need')}>
        <ItemList kind="need" review={review} isBare />
      </Section>
    </>
  )
}

interface ItemListProps {
  kind: ReviewItem['kind']
  review: ReviewAnswer
  /** The section already names the list. */
  isBare?: boolean
}

function ItemList({ kind, review, isBare = false }: ItemListProps) {
  const { t } = useTranslation()
  const items = review.items.filter((item) => item.kind === kind)
  const isReadOnly = useReadOnly()
  const isClosed = review.closedAt !== null || isReadOnly
  return (
    <div>
      {isBare ? null : <h3 className={classes.listTitle}>{t(`review.items.${kind}`)}</h3>}
      <ul className={classes.items} aria-label={t(`review.items.${kind}`)}>
        {items.map((item) => (
          <li key={item.id} className={classes.item}>
            {isClosed ? (
              <span dir="auto" className={classes.itemText}>
                {item.text}
              </span>
            ) : (
              <Editable item={item} review={review} />
            )}
            <ItemFacts item={item} review={review} />
            {item.postId ? <BecameIdea postId={item.postId} /> : null}
          </li>
        ))}
      </ul>
      {isClosed && items.length === 0 ? <p className={classes.quiet}>{t('review.nothingHere')}</p> : null}
      {isClosed ? null : <NewItem key={review.month} kind={kind} review={review} />}
    </div>
  )
}

/** Where the idea stands that a line became when the month was closed. */
function BecameIdea({ postId }: { postId: string }) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className={`${classes.title} ${classes.up} ${classes.itemFacts}`}
      onClick={() => go({ screen: 'library', record: postId })}
    >
      {t('review.becameIdea')}
    </button>
  )
}

function Editable({ item, review }: { item: ReviewItem; review: ReviewAnswer }) {
  const { t } = useTranslation()
  const draft = keepText(review.month, `item/${item.id}`)
  const remove = () => void removeItem(review.month, item.id).catch(() => undefined)
  return (
    <div className={classes.editable}>
      <InlineEdit
        label={t(`review.items.${item.kind}`)}
        isMultiline
        limit={longestLine}
        value={item.text}
        onDraft={draft.onDraft}
        onSave={(text) => draft.saved(() => changeItem(review.month, item.id, { text }))}
      />
      {item.kind === 'try' ? (
        <ActionIcon
          className={classes.remove}
          aria-label={t('experiments.make', { text: item.text })}
          onClick={() => void beginExperiment(item.text).catch(() => undefined)}
        >
          <IconFlask size={14} stroke={1.5} />
        </ActionIcon>
      ) : null}
      <ActionIcon
        className={classes.remove}
        aria-label={t('review.removeItem', { text: item.text })}
        onClick={remove}
      >
        <IconX size={14} stroke={1.5} />
      </ActionIcon>
    </div>
  )
}

/** A line that becomes an item with Enter or when it is left; a failed save keeps the words. */
function NewItem({ kind, review }: { kind: ReviewItem['kind']; review: ReviewAnswer }) {
  const { t } = useTranslation()
  const { month } = review
  const { text, type, add } = useNewLine({
    onAdd: (wanted) => addItem(month, kind, wanted),
    onDraft: keepText(month, `new/${kind}`).onDraft,
  })

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return
    event.preventDefault()
    void add()
  }

  return (
    <input
      className={classes.newItem}
      type="text"
      dir="auto"
      maxLength={longestLine}
      aria-label={t(`review.addTo.${kind}`)}
      placeholder={t(`review.addTo.${kind}`)}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={keys}
      onBlur={() => void add()}
    />
  )
}
