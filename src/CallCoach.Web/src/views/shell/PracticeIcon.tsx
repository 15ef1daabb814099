import { RocketOutlined } from '@ant-design/icons';
import { Badge } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { ownPractice } from '../../live/rest/training';

/** How many exercises wait for today, asked anew whenever one comes from another page. */
export function PracticeIcon() {
  const [open, setOpen] = useState(0);
  const page = useLocation().pathname;
  useEffect(() => {
    const abort = new AbortController();
    ownPractice.today(abort.signal).then((today) => setOpen(today.open), () => undefined);
    return () => abort.abort();
  }, [page]);
  return <Badge count={open} size="small" offset={[0, -3]}><RocketOutlined aria-hidden style={{ color: 'inherit', fontSize: 'inherit' }} /></Badge>;
}
