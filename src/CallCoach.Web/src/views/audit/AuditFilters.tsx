import { Button, DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import type { AuditFilter } from '../../live/rest/audit';
import { people } from '../../live/rest/people';
import { teams } from '../../live/rest/teams';

/** Who, what, when, and whose. */
export function AuditFilters({ filter, change }: { filter: AuditFilter; change: (filter: AuditFilter) => void }) {
  const { audit: words } = useTexts();
  const { value: persons } = useLoad(people.list);
  const { value: groups } = useLoad(teams.list);
  const select = (key: 'user' | 'team' | 'action', name: string, options: { value: string; label: string }[]) => (
    <Select aria-label={name} placeholder={name} allowClear showSearch={{ optionFilterProp: 'label' }} value={filter[key]} options={options} popupMatchSelectWidth={false} onChange={(value: string | undefined) => change({ ...filter, [key]: value })} />
  );
  const day = (text: string | undefined) => text ? dayjs(text) : null;
  return (
    <div className="audit-filters" role="search">
      {select('user', words.person, (persons ?? []).map(({ id, name }) => ({ value: id, label: name })))}
      {select('action', words.action, Object.entries(words.actions).map(([value, label]) => ({ value, label })))}
      {(groups?.length ?? 0) > 1 && select('team', words.team, (groups ?? []).map(({ id, name }) => ({ value: id, label: name })))}
      <DatePicker.RangePicker
        aria-label={words.dates} placeholder={[words.from, words.to]} allowEmpty={[true, true]} value={[day(filter.from), day(filter.to)]}
        onChange={(days) => change({ ...filter, from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') })}
      />
      {Object.values(filter).some(Boolean) && <Button type="text" onClick={() => change({})}>{words.clear}</Button>}
    </div>
  );
}
