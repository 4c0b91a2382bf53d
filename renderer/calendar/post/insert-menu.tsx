import { ActionIcon, Menu } from '@mantine/core'
import { IconBookmark, IconHash, IconLink, IconList, IconPlus, IconTicket } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { insertHashtags, insertWords, tagsOf } from '../../../shared/posts/hashtags.ts'
import { hashtagsIn } from '../../../shared/strategy/networks.ts'
import { linkMark } from '../../../shared/text/link.ts'
import { api } from '../../api.ts'
import { viewOf } from '../../parts/strategy-chapters.ts'
import { go } from '../../place.ts'
import { save } from '../../saving.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { useCalendar } from '../store.ts'

interface InsertMenuProps {
  /** The field it writes into. */
  name: string
  text: string
  /** Where the cursor stood last; null while it never stood there. */
  cursor: () => number | null
  hasLink: boolean
  code: string
  /** The text as it is then, and where the cursor goes on. */
  onInsert: (text: string, end: number) => void
}

const places = ['cursor', 'end'] as const

/** What is ready to be taken into a text: sets of hashtags, the place of the link, the code of the campaign. */
export function InsertMenu({ name, text, cursor, hasLink, code, onInsert }: InsertMenuProps) {
  const { t } = useTranslation()
  const sets = useCalendar((state) => state.choices.hashtagSets)
  const [place, setPlace] = useState<(typeof places)[number]>('cursor')
  const at = () => (place === 'end' ? null : cursor())
  const used = hashtagsIn(text)
  const insert = (words: string) => {
    const { text: next, end } = insertWords(text, words, at())
    onInsert(next, end)
  }
  const insertSet = (tags: readonly string[]) => {
    const { text: next, end, added } = insertHashtags(text, tags, at())
    announce(t('editor.insert.added', { count: added }))
    onInsert(next, end)
  }
  return (
    <Menu position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <ActionIcon size="sm" aria-label={t('editor.insert.title', { name })}>
          <IconPlus size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah={400} style={{ overflow: 'auto' }}>
        <Menu.RadioGroup value={place} onChange={(one) => setPlace(one as typeof place)}>
          {places.map((one) => (
            <Menu.RadioItem key={one} value={one}>
              {t(`editor.insert.${one}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        {hasLink ? (
          <Menu.Item
            leftSection={<IconLink size={16} stroke={1.5} aria-hidden />}
            onClick={() => insert(linkMark)}
          >
            {t('editor.insert.link')}
          </Menu.Item>
        ) : null}
        {code ? (
          <Menu.Item
            leftSection={<IconTicket size={16} stroke={1.5} aria-hidden />}
            onClick={() => insert(code)}
          >
            {t('editor.insert.code', { code })}
          </Menu.Item>
        ) : null}
        {sets.map((set) => (
          <Menu.Item
            key={set.id}
            leftSection={<IconHash size={16} stroke={1.5} aria-hidden />}
            onClick={() => insertSet(tagsOf(set))}
          >
            <bdi>{set.title || t('strategy.list.unnamed')}</bdi>
          </Menu.Item>
        ))}
        {used.length > 1 ? (
          <Menu.Item
            leftSection={<IconBookmark size={16} stroke={1.5} aria-hidden />}
            onClick={() => void keepAsSet(used)}
          >
            {t('editor.insert.keep')}
          </Menu.Item>
        ) : null}
        <Menu.Item
          leftSection={<IconList size={16} stroke={1.5} aria-hidden />}
          onClick={() => go({ screen: 'strategy', view: viewOf('voice') })}
        >
          {t('editor.insert.toSets')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )

  async function keepAsSet(tags: readonly string[]) {
    const title = (tags[0] ?? '').slice(1)
    const values = { title, tags: tags.join(' ') }
    const adding = save(() => api.strategy.add({ table: 'hashtagSet', beforeId: null, values }))
    await adding.then(() => showUndoable(t('editor.insert.kept', { title }))).catch(() => {})
  }
}
