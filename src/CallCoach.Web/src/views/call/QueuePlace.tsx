import { useCallback } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import { placeInWalk } from '../../live/queueWalk';

/** The way back; for a call that was opened from the queue, where one stands in it and the next one. */
export function QueuePlace({ callId }: { callId: string }) {
  const { call: words, review } = useTexts();
  const place = placeInWalk(sessionStorage, callId);
  if (!place) return <Link to="/calls" className="call-back">{'←'} {words.back}</Link>;
  return (
    <p className="queue-place">
      <Link to={`/reviews?view=${place.view}`} className="call-back">{'←'} {review.backToQueue}</Link>
      <span className="numbers">{review.place(String(place.at), String(place.count))}</span>
      {place.next && <Link to={`/calls/${place.next}`} className="call-back">{review.next} {'→'}</Link>}
    </p>
  );
}

/** Goes on to the next call of the queue; does nothing outside of it. */
export function useNextInQueue(callId: string): () => void {
  const go = useNavigate();
  return useCallback(() => {
    const next = placeInWalk(sessionStorage, callId)?.next;
    if (next) void go(`/calls/${next}`);
  }, [go, callId]);
}
