import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type MentionFilter, mentionKinds, shownMentions } from '../../shared/replies/mention.ts'
import { useNetworkName } from '../parts/network-mark.tsx'
import { setView } from '../place.ts'
import { SearchField } from '../ui/input/search-field.tsx'
import classes from './replies.module.css'
import { useReplies } from './store.ts'

/** How the desk is looked at; all of it stands in the place, so back and forward keep it. */
export function MentionToolbar({ filter }: { filter: MentionFilter }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const { list, desk } = useReplies()
  const people = list?.people ?? []
  return (
    <>
      <SearchField
        className={classes.search}
        label={t('replies.search')}
        clearLabel={t('calendar.clearSearch')}
        search={filter.search}
        onSearch={(search) => setView({ search: search || undefined })}
      />
      <Select
        className={classes.filter}
        aria-label={t('replies.show')}
        allowDeselect={false}
        value={filter.shown}
        data={shownMentions.map((one) => ({ value: one, label: t(`replies.shown.${one}`) }))}
        onChange={(shown) => setView({ shown: shown === 'open' ? undefined : (shown ?? undefined) })}
      />
      <Select
        className={classes.filter}
        aria-label={t('replies.kind')}
        placeholder={t('replies.anyKind')}
        clearable
        value={filter.kind}
        data={mentionKinds.map((kind) => ({ value: kind, label: t(`glossary.mentionKind.${kind}`) }))}
        onChange={(kind) => setView({ kind: kind ?? undefined })}
      />
      <Select
        className={classes.filter}
        aria-label={t('replies.channel')}
        placeholder={t('replies.anyChannel')}
        clearable
        value={filter.channelId}
        data={(desk?.channels ?? []).map(({ id, network, handle }) => ({
          value: id,
          label: handle ? `${networkName(network)} · ${handle}` : networkName(network),
        }))}
        comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
        onChange={(channel) => setView({ channel: channel ?? undefined })}
      />
      {people.length > 0 || filter.responsible ? (
        <Select
          className={classes.filter}
          aria-label={t('glossary.responsible')}
          placeholder={t('replies.anyone')}
          clearable
          value={filter.responsible}
          data={
            filter.responsible && !people.includes(filter.responsible)
              ? [filter.responsible, ...people]
              : [...people]
          }
          onChange={(responsible) => setView({ responsible: responsible ?? undefined })}
        />
      ) : null}
    </>
  )
}
