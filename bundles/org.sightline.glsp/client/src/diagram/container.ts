import {
  bindAsService,
  configureActionHandler,
  configureCommand,
  configureDiagramOptions,
  configureModelElement,
  defaultModule,
  FeatureModule,
  ModelRenderer,
  modelSourceModule,
  SelectAllCommand,
  SelectCommand,
  SelectFeedbackCommand,
  SetViewportCommand,
  TYPES,
  type GLSPClient,
  type IVNodePostprocessor,
  type ModelRendererFactory
} from '@eclipse-glsp/client';
import { Container } from 'inversify';
import { SERVER_KINDS } from '../protocol/actions';
import { Fragments } from '../svg/fragments';
import { RedrawCommand, ShiftCommand } from './commands';
import { Background, PlanCell, PlanEdge, PlanGraph, PlanLabel, PlanNode } from './elements';
import { Highlights } from './highlights';
import { PointerEvents } from './pointer-events';
import { KindModelRegistry, KindViewRegistry } from './registries';
import { PlanRenderer } from './renderer';
import { ServerEvents } from './server-events';
import { BackgroundView, CellView, EdgeLabelView, EdgeView, GraphView, NameView, NodeView } from './views';

/** Id of the page's element that holds the diagram, and of the session with the server. */
export const CANVAS = 'sightline-diagram';
const ZOOM = { min: 0.02, max: 8 };

const planModule = new FeatureModule((bind, unbind, isBound, rebind) => {
  const context = { bind, unbind, isBound, rebind };
  bind(Fragments).toSelf().inSingletonScope();
  bind(Highlights).toSelf().inSingletonScope();
  rebind(TYPES.SModelRegistry).to(KindModelRegistry).inSingletonScope();
  rebind(TYPES.ViewRegistry).to(KindViewRegistry).inSingletonScope();
  rebind<ModelRendererFactory>(TYPES.ModelRendererFactory).toFactory<ModelRenderer>(given => (...parts) => {
    const [target, postprocessors, args] = parts as [ModelRenderer['targetKind'], IVNodePostprocessor[], undefined];
    const views = given.container.get<KindViewRegistry>(TYPES.ViewRegistry);
    if (target !== 'main') {
      return new ModelRenderer(views, target, postprocessors, args);
    }
    const renderer = new PlanRenderer(views, target, postprocessors, args);
    renderer.highlights = given.container.get(Highlights);
    return renderer;
  });

  configureModelElement(context, 'graph', PlanGraph, GraphView);
  configureModelElement(context, 'background', Background, BackgroundView);
  configureModelElement(context, 'node', PlanNode, NodeView);
  configureModelElement(context, 'edge', PlanEdge, EdgeView);
  configureModelElement(context, 'label:name', PlanLabel, NameView);
  configureModelElement(context, 'label:edge', PlanLabel, EdgeLabelView);
  configureModelElement(context, 'cell', PlanCell, CellView);

  configureCommand(context, ShiftCommand);
  configureCommand(context, RedrawCommand);
  configureCommand(context, SelectCommand);
  configureCommand(context, SelectAllCommand);
  configureCommand(context, SelectFeedbackCommand);
  configureCommand(context, SetViewportCommand);

  bindAsService(context, TYPES.MouseListener, PointerEvents);
  bind(ServerEvents).toSelf().inSingletonScope();
  SERVER_KINDS.forEach(kind => configureActionHandler(context, kind, ServerEvents));
  configureActionHandler(context, 'setMarkers', ServerEvents);
  configureActionHandler(context, 'serverMessage', ServerEvents);
});

/** All that GLSP needs to know to show one diagram. */
export function createContainer(client: GLSPClient): Container {
  const container = new Container();
  container.load(defaultModule, modelSourceModule, planModule);
  configureDiagramOptions(
    container as never,
    {
      clientId: CANVAS,
      diagramType: 'sightline',
      sourceUri: '',
      glspClientProvider: async () => client,
      editMode: 'editable'
    },
    { baseDiv: CANVAS, hiddenDiv: `${CANVAS}-hidden`, popupDiv: `${CANVAS}-popup`, zoomLimits: ZOOM, needsClientLayout: false, needsServerLayout: false }
  );
  return container;
}
