package org.comptoir.order;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.comptoir.order.order.PlaceOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Lets one order's request die right before a step of its checkout begins, or right after the step has committed. Stands around the
 * transactions, so that what is committed stays.
 */
class Crashes implements BeanPostProcessor {
    private static final Set<String> STEPS = Set.of("placementService", "settlementService");

    private final Map<UUID, String> planned = new ConcurrentHashMap<>();

    /** {@code before open}, {@code after ask}: once. */
    void plan(UUID order, String where) {
        planned.put(order, where);
    }

    boolean isStillPlanned(UUID order) {
        return planned.containsKey(order);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!STEPS.contains(name)) {
            return bean;
        }
        ProxyFactory proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) this::step);
        return proxy.getProxy();
    }

    private @Nullable Object step(MethodInvocation step) throws Throwable {
        UUID order = orderOf(step);
        String name = step.getMethod().getName();
        dieIfPlanned(order, "before " + name);
        Object result = step.proceed();
        dieIfPlanned(order, "after " + name);
        return result;
    }

    private void dieIfPlanned(@Nullable UUID order, String where) {
        if (order != null && planned.remove(order, where)) {
            throw new Crash(where);
        }
    }

    private static @Nullable UUID orderOf(MethodInvocation step) {
        for (Object argument : step.getArguments()) {
            if (argument instanceof UUID id) {
                return id;
            }
            if (argument instanceof PlaceOrder wish) {
                return wish.orderId();
            }
        }
        return null;
    }
}
