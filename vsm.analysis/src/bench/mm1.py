"""One server, independent arrivals, exponential times (M/M/1 at a load of 0.8) in SimPy: how many events a second.

An arrival or departure counts as one event. Prints events per second of processor time without any figures, events per
second with the figures that vsm tells (how lead times are spread, waits, length of the queue, utilisation), and the mean
time in the queue.
usage: mm1.py [UNITS]        needs SimPy, for instance Debian's python3-simpy (SimPy 2), or SimPy 3 or 4
"""
import random
import sys
import time

LOAD = 0.8


class Spread:
    """Count, sums and a histogram of times."""

    def __init__(self):
        self.count = 0
        self.total = 0.0
        self.squares = 0.0
        self.bars = [0] * 1000

    def add(self, value):
        self.count += 1
        self.total += value
        self.squares += value * value
        self.bars[min(999, int(value * 10))] += 1


class Level:
    """The mean of a number over time."""

    def __init__(self):
        self.value = 0
        self.changed = 0.0
        self.area = 0.0

    def change(self, by, now):
        self.area += self.value * (now - self.changed)
        self.changed = now
        self.value += by


class Figures:
    """What vsm tells of the same queue."""

    def __init__(self):
        self.times = Spread()
        self.waits = 0.0
        self.queue = Level()
        self.busy = Level()

    def comes(self, now):
        self.queue.change(1, now)

    def starts(self, arrived, now):
        self.queue.change(-1, now)
        self.busy.change(1, now)
        self.waits += now - arrived

    def ends(self, arrived, now):
        self.busy.change(-1, now)
        self.times.add(now - arrived)


class NoFigures:
    """Nothing but the events."""

    def comes(self, now):
        pass

    def starts(self, arrived, now):
        pass

    def ends(self, arrived, now):
        pass


def with_simpy_2(units, figures):
    from SimPy.Simulation import Process, Resource, Simulation, hold, release, request

    class Unit(Process):
        def visit(self, server):
            arrived = self.sim.now()
            figures.comes(arrived)
            yield request, self, server
            figures.starts(arrived, self.sim.now())
            yield hold, self, random.expovariate(1)
            yield release, self, server
            figures.ends(arrived, self.sim.now())

    class Source(Process):
        def send(self, server):
            for _ in range(units):
                yield hold, self, random.expovariate(LOAD)
                unit = Unit(sim=self.sim)
                self.sim.activate(unit, unit.visit(server))

    simulation = Simulation()
    simulation.initialize()
    source = Source(sim=simulation)
    simulation.activate(source, source.send(Resource(capacity=1, sim=simulation)))
    simulation.simulate(until=10 * units / LOAD)


def with_simpy(units, figures):
    import simpy

    def visit(environment, server):
        arrived = environment.now
        figures.comes(arrived)
        with server.request() as turn:
            yield turn
            figures.starts(arrived, environment.now)
            yield environment.timeout(random.expovariate(1))
        figures.ends(arrived, environment.now)

    def send(environment, server):
        for _ in range(units):
            yield environment.timeout(random.expovariate(LOAD))
            environment.process(visit(environment, server))

    environment = simpy.Environment()
    environment.process(send(environment, simpy.Resource(environment, capacity=1)))
    environment.run()


def events_per_second(units, figures):
    random.seed(1)
    start = time.process_time()
    try:
        with_simpy(units, figures)
    except ImportError:
        with_simpy_2(units, figures)
    return 2 * units / (time.process_time() - start)


units = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
bare = events_per_second(units, NoFigures())
figures = Figures()
full = events_per_second(units, figures)
print(f"{bare:.0f} {full:.0f} {figures.times.total / units:.3f}")
