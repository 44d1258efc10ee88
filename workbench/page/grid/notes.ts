// Notes in the grid: the dark corner of a cell that has one, and its text when the mouse rests there.
import {
  addRenderingLayer,
  type CellPosition,
  type Getters,
  type GridRenderingContext,
  registries,
  UIPlugin,
} from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import type { NoteGetters } from '../../host/engine/notes';

const LAYER = 'KpiPacerNotes';
/** Above the backgrounds of cells, which are layer 0. */
const ABOVE_BACKGROUND = 0.5;
const CORNER_COLOUR = '#202124';
const CORNER_PIXELS = 6;

const notesOf = (getters: Getters) => getters as unknown as Getters & NoteGetters;

class NotesLayer extends UIPlugin {
  static override layers = [LAYER] as never;

  override drawLayer({ ctx, viewports, sheetId }: GridRenderingContext): void {
    const getters = notesOf(this.getters);
    ctx.fillStyle = CORNER_COLOUR;
    for (const { range } of getters.getNotes(sheetId)) {
      const { left: col, top: row } = range.zone;
      const position = { sheetId, col, row };
      if (!getters.isVisibleInViewport(position)) continue;
      const { x, y, width } = viewports.getVisibleRect(sheetId, getters.getMerge(position) ?? range.zone);
      const right = x + width;
      ctx.beginPath();
      ctx.moveTo(right - CORNER_PIXELS, y);
      ctx.lineTo(right, y);
      ctx.lineTo(right, y + CORNER_PIXELS);
      ctx.fill();
    }
  }
}

class NotePopover extends Component {
  static override template = xml`<div class="cell-note" t-out="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
  static maxSize = { maxHeight: 240 };
}

registries.featurePluginRegistry.add('kpi_pacer_notes_layer', NotesLayer as never);
addRenderingLayer(LAYER, ABOVE_BACKGROUND);
registries.cellPopoverRegistry.add('KpiPacerNote', {
  onHover(position: CellPosition, getters: Getters) {
    const text = notesOf(getters).getNote(position);
    if (text === undefined) return { isOpen: false };
    return { isOpen: true, props: { text }, Component: NotePopover, cellCorner: 'top-right' };
  },
} as never);
