import { FilterOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { leads, useSession, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { people } from '../../live/rest/people';
import { scoreBandOf, scoreBands, withFilter } from './filterAddress';

/** One line of filters; on a phone they fold away behind a button. Team and agent only for those who see more than their own calls. */
export function CallFilters() {
  const { calls: words, cues } = useTexts();
  const { me } = useSession();
  const [search, setSearch] = useSearchParams();
  const [unfolded, setUnfolded] = useState(false);
  const change = (changes: Record<string, string | null | undefined>) => setSearch(withFilter(search, changes), { replace: true });
  const options = (texts: Record<string, string>) => Object.entries(texts).map(([value, label]) => ({ value, label }));
  const select = (key: string, name: string, texts: Record<string, string>) => (
    <Select aria-label={name} placeholder={name} allowClear value={search.get(key)} options={options(texts)} onChange={(value: string | undefined) => change({ [key]: value })} popupMatchSelectWidth={false} />
  );
  return (
    <div className="call-filters" role="search">
      <SearchField />
      <Button className="call-unfold" icon={<FilterOutlined />} aria-label={words.filters} aria-expanded={unfolded} type={search.size > 0 ? 'primary' : 'default'} onClick={() => setUnfolded(!unfolded)} />
      <div className={`call-more-filters ${unfolded ? 'unfolded' : ''}`}>
        {leads(me) && <WhoFilters />}
        <DatePicker.RangePicker
          aria-label={words.dates} placeholder={[words.from, words.to]} allowEmpty={[true, true]}
          value={[dayOf(search.get('from')), dayOf(search.get('to'))]}
          onChange={(days) => change({ from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') })}
        />
        {select('kind', words.kind, words.kinds)}
        {select('cue', words.cue, cues)}
        <Select
          aria-label={words.score} placeholder={words.score} allowClear value={scoreBandOf(search)} popupMatchSelectWidth={false}
          options={Object.keys(scoreBands).map((band) => ({ value: band, label: words.scores[band as keyof typeof scoreBands] }))}
          onChange={(band: string | undefined) => change({ score: band })}
        />
        {search.size > 0 && <Button type="text" onClick={() => setSearch({}, { replace: true })}>{words.clear}</Button>}
      </div>
    </div>
  );
}

export function dayOf(text: string | null) {
  return text ? dayjs(text) : null;
}

/** Searches when one presses Enter, leaves the field, or clears it: not at every key. */
function SearchField() {
  const { calls: words } = useTexts();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('q') ?? '';
  const [typed, setTyped] = useState({ of: asked, text: asked });
  const text = typed.of === asked ? typed.text : asked; // an address that changed by itself (back, clear) wins
  const ask = (wanted: string) => wanted !== asked && setSearch(withFilter(search, { q: wanted.trim() }), { replace: true });
  return (
    <Input
      className="call-search" prefix={<SearchOutlined />} placeholder={words.search} aria-label={words.search} allowClear value={text}
      onChange={(event) => event.target.value === '' ? ask('') : setTyped({ of: asked, text: event.target.value })}
      onPressEnter={() => ask(text)} onBlur={() => ask(text)}
    />
  );
}

export function WhoFilters() {
  const { calls: words } = useTexts();
  const { me } = useSession();
  const { value: persons } = useLoad(people.list);
  const [search, setSearch] = useSearchParams();
  const teams = useMemo(() => {
    const all = [...me.teams, ...(persons ?? []).flatMap((person) => person.teams)];
    return [...new Map(all.map((team) => [team.id, { value: team.id, label: team.name }])).values()];
  }, [me, persons]);
  const agents = (persons ?? []).map((person) => ({ value: person.id, label: person.name }));
  const select = (key: string, name: string, options: { value: string; label: string }[]) => (
    <Select
      aria-label={name} placeholder={name} allowClear showSearch={{ optionFilterProp: 'label' }} value={search.get(key)} options={options} popupMatchSelectWidth={false}
      onChange={(value: string | undefined) => setSearch(withFilter(search, { [key]: value }), { replace: true })}
    />
  );
  return <>{teams.length > 1 && select('team', words.team, teams)}{select('agent', words.agent, agents)}</>;
}
