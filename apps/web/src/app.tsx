import { ErrorBoundary, LocationProvider, Route, Router } from 'preact-iso';
import { Failed, failed, NotFound } from './shell/failed.tsx';
import { Notices } from './shell/notices.tsx';
import * as screens from './shell/screens.ts';
import { Welcome } from './welcome/welcome.tsx';

/** The app: one screen per address. Everything but the welcome is fetched when it is asked for. */
export function App() {
  return (
    <LocationProvider>
      <Notices />
      <ErrorBoundary onError={(error) => failed(error)}>
        <Failed>
          <Router>
            <Route path="/" component={Welcome} />
            <Route path="/check" component={screens.Rugcheck} />
            <Route path="/result" component={screens.Result} />
            <Route path="/letter" component={screens.Letter} />
            <Route path="/plan" component={screens.PlanScreen} />
            <Route path="/today" component={screens.Today} />
            <Route path="/session" component={screens.SessionScreen} />
            <Route path="/check-in" component={screens.CheckInScreen} />
            <Route path="/practice" component={screens.PracticeScreen} />
            <Route path="/book" component={screens.BookScreen} />
            <Route path="/progress" component={screens.ProgressScreen} />
            <Route path="/learn" component={screens.Learn} />
            <Route path="/learn/ask" component={screens.Ask} />
            <Route path="/learn/claims" component={screens.Claims} />
            <Route path="/learn/treatments" component={screens.Treatments} />
            <Route path="/learn/treatments/:treatment" component={screens.TreatmentPage} />
            <Route path="/learn/sources" component={screens.SourcesScreen} />
            <Route path="/learn/anatomy" component={screens.Anatomy} />
            <Route path="/learn/numbers" component={screens.Numbers} />
            <Route path="/learn/:lesson" component={screens.Lesson} />
            <Route path="/tools" component={screens.Tools} />
            {Object.entries(screens.tools).map(([id, component]) => (
              <Route key={id} path={`/tools/${id}`} component={component} />
            ))}
            <Route path="/alarm" component={screens.AlarmNl} />
            <Route path="/alarm/en" component={screens.AlarmEn} />
            <Route path="/settings" component={screens.SettingsScreen} />
            <Route path="/about" component={screens.About} />
            <Route default component={NotFound} />
          </Router>
        </Failed>
      </ErrorBoundary>
    </LocationProvider>
  );
}
