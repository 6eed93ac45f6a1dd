import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, useSortable } from '@dnd-kit/sortable';
import { type ReactNode, useId, useRef } from 'react';
import { useLabels } from '../labels/index.ts';
import { GripIcon } from '../parts/icon.tsx';

interface SortableListProps {
  /** A name for each row, in their order. */
  names: readonly string[];
  /** What a row is called: “Line”, “Section”. */
  kind: string;
  onMove: (from: number, to: number) => void;
  children: (index: number, grip: ReactNode) => ReactNode;
  className?: string;
}

/** Rows that are moved by pointer or by keyboard: Space lifts, arrows move, Space drops, Esc puts back. Each step is said. */
export function SortableList({ names, kind, onMove, children, className }: SortableListProps) {
  const t = useLabels();
  const list = useRef<HTMLUListElement>(null);
  const scope = useId();
  const ids = names.map((_, index) => `${scope}${index}`);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const at = (id: string | number | undefined) => ids.indexOf(String(id)) + 1;
  const position = (id: string | number | undefined) => t.positionOf(kind, at(id), ids.length);
  const said = useRef('');
  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      said.current = position(active.id);
      return t.lifted(said.current);
    },
    onDragOver: ({ active, over }) => {
      const next = position(over?.id ?? active.id);
      // A row is over itself as soon as it is lifted: that is said already.
      if (next === said.current) return undefined;
      said.current = next;
      return next;
    },
    onDragEnd: ({ active, over }) => t.dropped(position(over?.id ?? active.id)),
    onDragCancel: ({ active }) => t.putBack(position(active.id)),
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const [from, to] = [at(active.id) - 1, at(over?.id) - 1];
    if (from < 0 || to < 0 || from === to) return;
    onMove(from, to);
    setTimeout(
      () =>
        list.current
          ?.querySelectorAll<HTMLElement>(':scope > li > * .studio-grip, :scope > li > .studio-grip')
          [to]?.focus(),
      60,
    );
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t.howToMove } }}
    >
      <SortableContext items={ids} strategy={stay}>
        <ul ref={list} className={className}>
          {ids.map((id, index) => (
            <Row key={id} id={id} name={names[index] ?? ''} kind={kind}>
              {(grip) => children(index, grip)}
            </Row>
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

/** Rows stay where they are until the drop; a rule shows the landing. */
const stay = () => null;

function Row({
  id,
  name,
  kind,
  children,
}: {
  id: string;
  name: string;
  kind: string;
  children: (grip: ReactNode) => ReactNode;
}) {
  const t = useLabels();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, isDragging, isOver, activeIndex, index } =
    useSortable({ id });
  const grip = (
    <button
      type="button"
      ref={setActivatorNodeRef}
      className="studio-grip"
      {...attributes}
      {...listeners}
      aria-label={t.move(kind, name)}
    >
      <GripIcon />
    </button>
  );
  return (
    <li
      ref={setNodeRef}
      data-dragged={isDragging || undefined}
      data-landing={isOver && !isDragging ? (activeIndex < index ? 'after' : 'before') : undefined}
      style={transform && isDragging ? { transform: `translateY(${transform.y}px) rotate(-0.6deg)` } : undefined}
    >
      {children(grip)}
    </li>
  );
}
